package zelian.organization.relation;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.demo.Chapter;
import zelian.demo.Stage;
import zelian.organization.relation.KeepingRelations.Side;

/** 机关党委 enters in January how the bodies stand to each other; in June supervision by grade becomes unified. */
@Component
@Profile("demo")
class RelationChapter implements Chapter {

    private static final LocalDate ENTERED = LocalDate.of(2026, 1, 9);
    private static final LocalDate UNIFIED = LocalDate.of(2026, 6, 8);

    private final KeepingRelations keeping;
    private final Dividing dividing;
    private final JdbcClient db;

    RelationChapter(KeepingRelations keeping, Dividing dividing, JdbcClient db) {
        this.keeping = keeping;
        this.dividing = dividing;
        this.db = db;
    }

    @Override
    public int order() {
        return 130;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        if (day.equals(ENTERED)) {
            enter(stage.as("D01", "专职副书记", "秦建国"));
        } else if (day.equals(UNIFIED)) {
            dividing.divide(
                    stage.as("D01", "专职副书记", "秦建国"),
                    new DivisionForm(true, id("D03"), null, null, UNIFIED, "省纪办〔2026〕17号"));
        }
    }

    private void enter(Viewer by) {
        var group = unit("D00");
        relate(by, RelationKind.GUIDES, outside("省直机关工委"), group);
        relate(by, RelationKind.ANSWERS_TO, group, outside("省委"));
        relate(by, RelationKind.LEADS, group, unit("D01"));
        relate(by, RelationKind.LEADS, unit("D01"), unit("D02"));
        relate(by, RelationKind.STATIONED, unit("D03"), group);
        relate(by, RelationKind.LEADS, outside("省纪委监委"), unit("D03"));
        relate(by, RelationKind.GUIDES, unit("D03"), unit("D02"));
        dividing.divide(by, new DivisionForm(false, id("D03"), id("D02"), "厅级、处级", ENTERED, "省纪办〔2024〕9号"));
    }

    private void relate(Viewer by, RelationKind kind, Side from, Side to) {
        keeping.enter(by, kind, from, to, ENTERED, "机党〔2026〕1号");
    }

    private static Side outside(String name) {
        return new Side(null, name);
    }

    private Side unit(String code) {
        return new Side(new UnitId(id(code)), "");
    }

    private UUID id(String code) {
        return db.sql("select id from organization.unit where code = :code")
                .param("code", code)
                .query(UUID.class)
                .single();
    }
}
