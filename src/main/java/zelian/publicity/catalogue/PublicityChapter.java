package zelian.publicity.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.demo.Chapter;
import zelian.demo.Example;
import zelian.demo.ExampleCast;
import zelian.demo.Stage;
import zelian.duty.DutyListId;
import zelian.duty.Publicity;
import zelian.publicity.PublicationId;

/**
 * How the bureau makes its list known: to staff in February, the adjusted version in June; one proposal is turned down.
 * The port group publishes its four kinds of duties to its employees.
 */
@Component
@Profile("demo")
class PublicityChapter implements Chapter {

    private final Publishing publishing;
    private final JdbcClient db;

    PublicityChapter(Publishing publishing, JdbcClient db) {
        this.publishing = publishing;
        this.db = db;
    }

    @Override
    public boolean tells(Example example) {
        return example == Example.BUREAU || example == Example.GROUP;
    }

    @Override
    public int order() {
        return 285;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        if (stage.example() == Example.GROUP) {
            if (day.toString().equals("2026-03-02")) {
                ofTheGroup(ExampleCast.of(stage));
            }
            return;
        }
        switch (day.toString()) {
            case "2026-02-10" -> {
                var whole = propose(office(stage), "D00", Publicity.UNIT, "局党组会议纪要〔2026〕4 号");
                publishing.refuse(discipline(stage), whole, "范围只到本单位，与清单“向干部职工公开”的要求不一致，重新提出");
                var open = propose(office(stage), "D00", Publicity.STAFF, "局党组会议纪要〔2026〕4 号");
                publishing.review(discipline(stage), open, Publishing.CHECKS);
                publishing.publish(office(stage), open);
            }
            case "2026-06-15" -> {
                var open = propose(office(stage), "D00", Publicity.STAFF, "局党组会议纪要〔2026〕11 号");
                publishing.review(discipline(stage), open, Publishing.CHECKS);
                publishing.publish(office(stage), open);
            }
            case "2026-09-14" -> {
                lists("D60").forEach(list -> propose(office(stage), "D60", Publicity.UNIT, "本单位党支部委员会会议"));
            }
            default -> {}
        }
    }

    private void ofTheGroup(ExampleCast cast) {
        for (var list : lists(cast.top().code())) {
            var open =
                    publishing.propose(cast.office(), list.unit(), list.list(), Publicity.STAFF, "集团党委会议纪要，责任清单向职工公开");
            publishing.review(cast.discipline(), open, Publishing.CHECKS);
            publishing.publish(cast.office(), open);
        }
    }

    private PublicationId propose(Viewer by, String unit, Publicity scope, String decision) {
        var list = lists(unit).getFirst();
        return publishing.propose(by, list.unit(), list.list(), scope, decision);
    }

    private record OfUnit(UnitId unit, DutyListId list) {}

    private List<OfUnit> lists(String code) {
        return db.sql("""
                select l.id, l.unit from duty.pub_node l join organization.pub_node u on u.kind = 'unit' and u.id = l.unit
                where  l.kind = 'duty_list' and u.number = :code and l.since is not null
                order by l.since desc
                """)
                .param("code", code)
                .query((row, number) -> new OfUnit(
                        new UnitId(row.getObject("unit", java.util.UUID.class)),
                        new DutyListId(row.getObject("id", java.util.UUID.class))))
                .list();
    }

    private static Viewer office(Stage stage) {
        return stage.as("D01", "专职副书记", "秦建国");
    }

    private static Viewer discipline(Stage stage) {
        return stage.as("D02", "机关纪委书记", "孔晓峰");
    }
}
