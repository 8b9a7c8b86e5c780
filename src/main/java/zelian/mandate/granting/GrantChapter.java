package zelian.mandate.granting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.demo.Chapter;
import zelian.demo.Example;
import zelian.demo.ExampleCast;
import zelian.demo.Stage;
import zelian.mandate.Power;

/**
 * Whom powers are granted to: in the district, three townships for the organisations below them, one of them taken back;
 * in the bureau, 监测中心 for itself until the end of September.
 */
@Component
@Profile("demo")
class GrantChapter implements Chapter {

    private final Granting granting;
    private final JdbcClient db;

    GrantChapter(Granting granting, JdbcClient db) {
        this.granting = granting;
        this.db = db;
    }

    @Override
    public boolean tells(Example example) {
        return example == Example.BUREAU || example == Example.DISTRICT;
    }

    @Override
    public int order() {
        return 135;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        if (stage.example() == Example.DISTRICT) {
            ofTheDistrict(day, stage);
        } else if (day.toString().equals("2026-03-09")) {
            var center = unit("D22");
            var grant = granting.propose(
                    stage.as("D02", "机关纪委书记", "孔晓峰"),
                    new GrantForm(
                            center,
                            List.of(Power.INSPECT, Power.TALK),
                            List.of(center),
                            LocalDate.of(2026, 3, 16),
                            LocalDate.of(2026, 9, 30),
                            "机纪授〔2026〕1号"));
            granting.approve(stage.as("D00", "党组书记", "王海燕"), grant);
        } else if (day.toString().equals("2026-09-14")) {
            granting.propose(
                    stage.as("D02", "机关纪委书记", "孔晓峰"),
                    new GrantForm(
                            unit("D22"),
                            List.of(Power.INSPECT, Power.TALK, Power.ADVISE),
                            List.of(unit("D22")),
                            LocalDate.of(2026, 10, 1),
                            LocalDate.of(2027, 9, 30),
                            "机纪授〔2026〕2号"));
        }
    }

    private void ofTheDistrict(LocalDate day, Stage stage) {
        if (day.toString().equals("2026-03-03")) {
            var cast = ExampleCast.of(stage);
            for (var town : List.of("Q100", "Q101", "Q102")) {
                granting.approve(cast.secretary(), propose(cast.discipline(), town));
            }
        } else if (day.toString().equals("2026-07-06")) {
            var withdrawn = db.sql("select id from mandate.power_grant where grantee = :town")
                    .param("town", unit("Q102").value())
                    .query(UUID.class)
                    .single();
            granting.withdraw(ExampleCast.of(stage).discipline(), withdrawn, "监察办公室人员调整，暂由区纪委直接办理");
        }
    }

    private UUID propose(Viewer discipline, String town) {
        var below =
                db.sql("""
                select b.below from organization.pub_branch b where b.above = :town and b.depth <= 1 order by b.depth, b.below
                limit 20
                """).param("town", unit(town).value()).query(UUID.class).list();
        return granting.propose(
                discipline,
                new GrantForm(
                        unit(town),
                        List.of(Power.INSPECT, Power.TALK, Power.RECEIVE, Power.ADVISE),
                        below.stream().map(UnitId::new).toList(),
                        LocalDate.of(2026, 3, 9),
                        LocalDate.of(2027, 3, 8),
                        "练纪授〔2026〕" + (Integer.parseInt(town.substring(1)) - 99) + "号"));
    }

    private UnitId unit(String code) {
        return db.sql("select id from organization.pub_node where kind = 'unit' and number = :code")
                .param("code", code)
                .query(UUID.class)
                .optional()
                .map(UnitId::new)
                .orElseThrow();
    }
}
