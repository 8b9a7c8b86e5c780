package zelian.analysis.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.analysis.Given;
import zelian.analysis.Ref;
import zelian.organization.importing.Bureau;

/** A matter goes from lane to lane, and each hand-over is timed. */
@Transactional
class LanesTests extends PageTests {

    private static final LocalDate DAY = Bureau.DAY;

    @Autowired
    Bureau bureau;

    @Autowired
    LanesController lanes;

    @Test
    void eachHandOverIsTimedAndSaysWhetherItCrossesLanes() {
        var passage = new Passage(
                new Ref("letter", new UUID(0, 1)),
                List.of(
                        new Passage.Step(Stage.SERVED, Lane.SUPERVISION, DAY),
                        new Passage.Step(Stage.TAKEN, Lane.BODY, DAY.plusDays(2)),
                        new Passage.Step(Stage.REPORTED, Lane.BODY, DAY.plusDays(9))),
                true);

        assertThat(passage.handOvers()).extracting(Passage.HandOver::days).containsExactly(2, 7);
        assertThat(passage.handOvers()).extracting(Passage.HandOver::across).containsExactly(true, false);
        assertThat(passage.waiting(DAY.plusDays(12))).isEqualTo(3);
    }

    @Test
    void aLetterAboutADutyIsOnTheLanesOfItsTopicForWhomItIsOpen() {
        bureau.open();
        today.set(DAY);
        var given = new Given(db);
        var head = bureau.unitHead();
        var duty = given.duty(head.unit().value(), "每半年研究意识形态工作", "UNIT");
        var letter = given.letter(head, DAY.minusDays(9), "RECEIVED", false);
        db.sql("update supervision.letter set about_kind = 'duty', about_id = ? where id = ?")
                .params(duty.id(), letter.id())
                .update();

        var page = lanes.lanes("政治建设", bureau.secretary());
        assertThat(page.rows()).anySatisfy(row -> {
            assertThat(row.address()).endsWith(letter.id().toString());
            assertThat(row.steps()).isEqualTo("06-06 监督责任发球 → 06-07 主体责任认领");
            assertThat(row.waiting()).isEqualTo(8);
        });
        assertThat(html(get("/coverage/lanes?aspect=政治建设", as(bureau.secretary()))))
                .contains("泳道图", "协同响应时长", "发球 → 认领");
        assertThat(lanes.lanes("群众利益", bureau.secretary()).rows())
                .noneMatch(row -> row.address().endsWith(letter.id().toString()));
    }
}
