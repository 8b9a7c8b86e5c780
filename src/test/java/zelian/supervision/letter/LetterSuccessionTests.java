package zelian.supervision.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.notice.Matter;
import zelian.notice.Matters;
import zelian.supervision.LetterId;

/** When a post passes to another person, open letters pass with it and what was done stays where it was done. */
@Transactional
class LetterSuccessionTests extends LetterPageTests {

    private static final String TITLE = "关于岗位变动的督办单";

    @Autowired
    Telling telling;

    @Autowired
    Signers signers;

    @Autowired
    List<Matters> waiting;

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
        var id = drafted(TITLE);
        signing.submit(clerk, id);
        var signed = issued(TITLE);
        var next = bureau.as("D02", "纪检干部", "郑永刚", DAY);

        change(secretary, next);

        assertThat(letters.get(id).head().signer().person()).isEqualTo(next.person());
        assertThat(letters.get(signed).head().signer().person()).isEqualTo(secretary.person());
        assertThat(letters.openUnder(secretary.tenure()))
                .extracting(letter -> letter.head().id())
                .doesNotContain(id, signed);
    }

    @Test
    void whoeverSucceedsInWhatTheyDrewUpDoesNotSignIt() {
        var id = drafted(TITLE);
        signing.submit(clerk, id);

        change(secretary, clerk);

        assertThat(letters.get(id).head().signer().person()).isEqualTo(secretary.person());
    }

    @Test
    void whatNobodyCanSignWaitsForTheBodyToNameAnother() {
        var id = drafted(TITLE);
        signing.submit(clerk, id);
        leaves(secretary);
        change(secretary, clerk);

        assertThat(matters(clerk)).singleElement().satisfies(matter -> {
            assertThat(matter.act()).isEqualTo("另定签发人");
            assertThat(matter.second()).contains("签发人已离任");
        });
        var page = html(get("/letters/" + id, as(clerk)));
        assertThat(page).contains("轮到 <b>机关纪委另定签发人</b>", "签发人已离任", "定为签发人");

        var another = signers.of(letters.get(id).head(), DAY).getFirst();
        post("/letters/" + id + "/signer", as(clerk), Map.of("signer", another.tenure()));

        assertThat(letters.get(id).head().signer().person()).isEqualTo(another.person());
        assertThat(matters(clerk)).isEmpty();
    }

    @Test
    void whatTheSignerMayNotTakeOverFromTheDrafterGoesOnWithTheSigner() {
        var id = issued(TITLE);
        answering.receive(head, id);
        answering.handle(head, id, assistant.tenure());
        answering.reply(assistant, id, null, "四项已补记。");
        leaves(clerk);
        change(clerk, secretary);

        assertThat(letters.get(id).head().drafter().person()).isEqualTo(clerk.person());
        assertThat(matters(secretary)).extracting(Matter::act).containsExactly("评价");
        answering.evaluate(secretary, id, Grade.MET, "抽查属实。");
        assertThat(letters.get(id)).isInstanceOf(Letter.Evaluated.class);
    }

    @Test
    void whatTheSignerMayNotTakeOverAsAddresseeWaitsForWhoeverAnswersForTheUnit() {
        var id = issued(TITLE);
        leaves(head);
        var next = becomesHead(secretary);
        change(head, next);

        assertThat(letters.get(id).head().addressee().person()).isEqualTo(head.person());
        assertThat(matters(next)).singleElement().satisfies(matter -> {
            assertThat(matter.act()).isEqualTo("签收");
            assertThat(matter.second()).contains("没有人承接");
        });
        assertThat(matters(assistant)).isEmpty();
    }

    @Test
    void whoeverCanSignIsNotReplaced() {
        var id = drafted(TITLE);
        signing.submit(clerk, id);
        var another = signers.of(letters.get(id).head(), DAY).getLast();

        var answer = post("/letters/" + id + "/signer", as(clerk), Map.of("signer", another.tenure()));

        assertThat(status(answer)).isEqualTo(422);
        assertThat(html(answer)).contains("所定的签发人可以签发");
    }

    @Test
    void anAnswerIsNotJudgedByWhomTheLetterWasAddressedTo() {
        var id = issued(TITLE);
        answering.receive(head, id);
        answering.handle(head, id, assistant.tenure());
        answering.reply(assistant, id, null, "四项已补记。");

        change(head, clerk);

        assertThat(matters(clerk)).isEmpty();
        assertThat(matters(secretary)).extracting(Matter::act).containsExactly("评价");
    }

    @Test
    void itsPageSaysThatWhoseTurnItIsHasLeft() {
        var id = issued(TITLE);
        assertThat(html(get("/letters/" + id, as(secretary)))).contains("轮到 <b>朱国栋</b>");

        leaves(head);

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

    private void leaves(Viewer holder) {
        db.sql("update organization.tenure set until = :last where id = :tenure")
                .param("last", DAY.minusDays(1))
                .param("tenure", holder.tenure().value())
                .update();
    }

    private Viewer becomesHead(Viewer person) {
        db.sql("""
                insert into organization.tenure (id, post, person, since)
                select :id, post, :person, :day from organization.tenure where id = :head
                """)
                .param("id", Ids.next())
                .param("person", person.person().value())
                .param("day", DAY)
                .param("head", head.tenure().value())
                .update();
        return bureau.as("D11", "主要负责人", person.name(), DAY);
    }

    private List<Matter> matters(Viewer viewer) {
        return waiting.stream()
                .flatMap(module -> module.waitingFor(viewer, 100).stream())
                .filter(matter -> matter.title().equals(TITLE))
                .toList();
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
