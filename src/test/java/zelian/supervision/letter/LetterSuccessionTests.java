package zelian.supervision.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.supervision.LetterId;

/** When a post passes to another person, open letters pass with it and what was done stays where it was done. */
@Transactional
class LetterSuccessionTests extends LetterPageTests {

    private static final String TITLE = "关于岗位变动的督办单";

    @Autowired
    Telling telling;

    private PassingOn passingOn;
    private Viewer successor;

    @BeforeEach
    void anotherTakesOver() {
        passingOn = new PassingOn(letters, telling);
        successor = bureau.as("D11", "副职负责人", "张佳宁", DAY);
    }

    @Test
    void anOpenLetterPassesToTheNextHeadAndAClosedOneDoesNot() {
        var closed = closed();
        var open = issued(TITLE);

        change(head, successor);

        assertThat(letters.get(open).head().addressee().person()).isEqualTo(successor.person());
        assertThat(letters.get(closed).head().addressee().person()).isEqualTo(head.person());
    }

    @Test
    void whoeverHandlesItPassesItOnAndTheReceiptStays() {
        var id = issued(TITLE);
        answering.receive(head, id);
        answering.handle(head, id, assistant.tenure());

        change(assistant, successor);
        change(head, successor);

        var handling = (Letter.Handling) letters.get(id);
        assertThat(handling.handler().party().person()).isEqualTo(successor.person());
        assertThat(handling.receipt().name()).isEqualTo(head.name());
        answering.reply(successor, id, null, "接手后核对四项，均已补记。");
        assertThat(letters.get(id)).isInstanceOf(Letter.Replied.class);
    }

    @Test
    void theNextDrafterJudgesTheAnswerAndTheFirstStaysOnRecord() {
        var id = issued(TITLE);
        var next = bureau.as("D02", "纪检干部", "郑永刚", DAY);

        change(clerk, next);

        var head = letters.get(id).head();
        assertThat(head.drafter().person()).isEqualTo(next.person());
        assertThat(head.drafterName()).isEqualTo(clerk.name());
    }

    @Test
    void theNextSignerSignsWhatWaitsAndNotWhatIsSigned() {
        var waiting = drafted(TITLE);
        signing.submit(clerk, waiting);
        var signed = issued(TITLE);
        var next = bureau.as("D02", "纪检干部", "郑永刚", DAY);

        change(secretary, next);

        assertThat(letters.get(waiting).head().signer().person()).isEqualTo(next.person());
        assertThat(letters.get(signed).head().signer().person()).isEqualTo(secretary.person());
        assertThat(letters.openUnder(secretary.tenure()))
                .extracting(letter -> letter.head().id())
                .doesNotContain(waiting, signed);
    }

    @Test
    void whoeverSucceedsInWhatTheyDrewUpDoesNotSignIt() {
        var waiting = drafted(TITLE);
        signing.submit(clerk, waiting);

        change(secretary, clerk);

        assertThat(letters.get(waiting).head().signer().person()).isEqualTo(secretary.person());
    }

    @Test
    void itsPageSaysThatWhoseTurnItIsHasLeft() {
        var id = issued(TITLE);
        assertThat(html(get("/letters/" + id, as(secretary)))).contains("轮到 <b>朱国栋</b>");

        db.sql("update organization.tenure set until = :last where id = :tenure")
                .param("last", DAY.minusDays(1))
                .param("tenure", head.tenure().value())
                .update();

        assertThat(html(get("/letters/" + id, as(secretary)))).contains("轮到 <b>朱国栋（已离任，待接任）</b>");
    }

    @Test
    void theSameNewsTwiceChangesNothing() {
        var id = issued(TITLE);
        change(head, successor);
        var once = letters.get(id);

        change(head, successor);

        assertThat(letters.get(id)).isEqualTo(once);
    }

    private void change(Viewer from, Viewer to) {
        passingOn.on(bureau.passed(from, to, DAY));
    }

    private LetterId closed() {
        var id = issued(TITLE);
        answering.receive(head, id);
        answering.handle(head, id, assistant.tenure());
        answering.reply(assistant, id, null, "四项已补记。");
        answering.evaluate(clerk, id, Grade.MET, "抽查属实。");
        answering.close(clerk, id);
        return id;
    }
}
