package zelian.analysis.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.analysis.Sight;
import zelian.duty.DutyId;
import zelian.seal.Seals;

/**
 * Reverse checks that were made. Their maker sees them, and who may know of matters of discipline in the unit: the
 * unit checked is not told by this.
 */
@Repository
class ReverseChecks {

    private static final String SEEN = """
            (c.person = :person or 'DISCIPLINE' = any (cast(:marks as text[])) and exists (
              select 1 from organization.pub_scope s
              where s.tenure = :tenure and s.area = 'CHAIN' and s.act = 'READ' and s.unit = c.unit
                and :today between s.since and coalesce(s.until, 'infinity')))
            """;

    private final JdbcClient jdbc;
    private final Seals seals;

    ReverseChecks(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    void add(ReverseCheck check, Viewer by) {
        jdbc.sql("""
                        insert into analysis.reverse_check
                          (id, unit, incident_on, happened, duty, person, person_name, person_post, made_on)
                        values (:id, :unit, :incidentOn, :happened, :duty, :person, :name, :post, :madeOn)
                        """)
                .param("id", check.id().value())
                .param("unit", check.unit().value())
                .param("incidentOn", check.incidentOn())
                .param("happened", seals.seal(place(check.id()), check.happened()))
                .param("duty", check.duty() == null ? null : check.duty().value())
                .param("person", check.person().value())
                .param("name", by.name())
                .param("post", by.title())
                .param("madeOn", check.madeOn())
                .update();
    }

    Optional<ReverseCheck> find(ReverseCheckId id, Viewer viewer) {
        return jdbc.sql("select c.* from analysis.reverse_check c where c.id = :id and " + SEEN)
                .param("id", id.value())
                .params(Sight.of(viewer))
                .query(this::check)
                .optional();
    }

    List<ReverseCheck> latest(Viewer viewer, int most) {
        return jdbc.sql("select c.* from analysis.reverse_check c where " + SEEN
                        + " order by c.made_on desc, c.id desc limit :most")
                .params(Sight.of(viewer))
                .param("most", most)
                .query(this::check)
                .list();
    }

    private ReverseCheck check(ResultSet row, int number) throws SQLException {
        var id = new ReverseCheckId(row.getObject("id", UUID.class));
        var duty = row.getObject("duty", UUID.class);
        return new ReverseCheck(
                id,
                new UnitId(row.getObject("unit", UUID.class)),
                row.getObject("incident_on", LocalDate.class),
                seals.open(place(id), row.getBytes("happened")),
                duty == null ? null : new DutyId(duty),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("person_post") + " " + row.getString("person_name"),
                row.getObject("made_on", LocalDate.class));
    }

    private static String place(ReverseCheckId id) {
        return "analysis.reverse_check:" + id + ".happened";
    }
}
