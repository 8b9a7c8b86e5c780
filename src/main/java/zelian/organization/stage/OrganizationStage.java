package zelian.organization.stage;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.calendar.Today;
import zelian.common.NotFound;
import zelian.demo.Example;
import zelian.demo.Shown;
import zelian.demo.Stage;
import zelian.organization.Viewers;

/** Finds the actors of a demonstration among those who hold posts on the day told. */
@Component
@Profile("demo")
class OrganizationStage implements Stage {

    private final JdbcClient jdbc;
    private final Viewers viewers;
    private final Today today;
    private final Shown shown;

    OrganizationStage(JdbcClient jdbc, Viewers viewers, Today today, Shown shown) {
        this.jdbc = jdbc;
        this.viewers = viewers;
        this.today = today;
        this.shown = shown;
    }

    @Override
    public Viewer as(String unitCode, String title, String name) {
        return as(jdbc.sql("""
                select t.id from organization.tenure t
                join organization.post p on p.id = t.post
                join organization.unit u on u.id = p.unit
                join organization.person pe on pe.id = t.person
                where u.code = :unit and p.title = :title and pe.name = :name
                    and :day between t.since and coalesce(t.until, 'infinity')""")
                .param("unit", unitCode)
                .param("title", title)
                .param("name", name)
                .param("day", today.day())
                .query(UUID.class)
                .optional()
                .map(TenureId::new)
                .orElseThrow(() -> new NotFound(unitCode + title + name + " on " + today.day())));
    }

    @Override
    public Example example() {
        return shown.example();
    }

    @Override
    public Viewer holding(String unitCode, String title) {
        return as(jdbc.sql("""
                select t.id from organization.tenure t
                join organization.post p on p.id = t.post
                join organization.unit u on u.id = p.unit
                where u.code = :unit and p.title = :title and :day between t.since and coalesce(t.until, 'infinity')
                order by t.since, t.id limit 1""")
                .param("unit", unitCode)
                .param("title", title)
                .param("day", today.day())
                .query(UUID.class)
                .optional()
                .map(TenureId::new)
                .orElseThrow(() -> new NotFound(unitCode + title + " on " + today.day())));
    }

    @Override
    public Viewer as(TenureId tenure) {
        return viewers.acting(tenure, today.day());
    }

    @Override
    public RandomGenerator chance(String... words) {
        var seed = 0xcbf29ce484222325L; // FNV-1a, the same on every machine
        for (var value : String.join("\n", words).getBytes(StandardCharsets.UTF_8)) {
            seed = (seed ^ (value & 0xff)) * 0x100000001b3L;
        }
        return new SplittableRandom(seed);
    }
}
