package zelian.supervision.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import zelian.access.Party;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.common.Ids;
import zelian.common.Rejected;
import zelian.supervision.LetterId;

/** The rules of a letter from draft to closing. */
class LetterTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private final Party drafter = party();
    private final Party signer = party();
    private final Party addressee = party();
    private final Party handler = party();
    private final PersonId judge = new PersonId(Ids.next());

    @Test
    void theNumberIsGivenBySignatureAndKeptWhenVoided() {
        assertThat(draft().issued()).isNull();
        var issued = issued();

        assertThat(issued.issued()).isEqualTo(issue());
        assertThat(issued.voided(DAY).issued()).isEqualTo(issue());
        assertThat(issued.voided(DAY).word()).isEqualTo("已作废");
    }

    @Test
    void whatIsSentBackIsADraftThatSaysSo() {
        var back = draft().submit(DAY).sendBack();

        assertThat(draft().word()).isEqualTo("草拟");
        assertThat(back.word()).isEqualTo("退回修改");
        assertThat(draft().submit(DAY).withdraw().word()).isEqualTo("草拟");
    }

    @Test
    void nobodySignsWhatIsAddressedToThem() {
        assertRefused(() -> draft().submit(DAY).sign(addressee.person(), issue()), "supervision.addressee-cannot-sign");
    }

    @Test
    void nobodySignsWhatTheyDrewUp() {
        assertRefused(() -> draft().submit(DAY).sign(drafter.person(), issue()), "supervision.drafter-cannot-sign");
    }

    @Test
    void nobodyJudgesWhatIsAddressedToThem() {
        assertRefused(
                () -> replied().evaluate(hand(addressee.person()), Grade.MET), "supervision.addressee-cannot-evaluate");
        assertRefused(() -> replied().redo(addressee.person(), DAY), "supervision.addressee-cannot-evaluate");
    }

    @Test
    void nobodyJudgesWhatTheyHandled() {
        assertRefused(
                () -> replied().evaluate(hand(handler.person()), Grade.MET), "supervision.handler-cannot-evaluate");
    }

    @Test
    void whatFallsShortIsDoneAgainByAnotherDay() {
        var again = replied().redo(judge, DAY.plusDays(10));

        assertThat(again.word()).isEqualTo("办理中");
        assertThat(again.head().redone()).isOne();
        assertThat(again.issue().replyBy()).isEqualTo(DAY.plusDays(10));
        assertThat(again.issue().number()).isEqualTo(issue().number());
    }

    @Test
    void aLetterClosesOnlyOnceItsItemsAreStruckOff() {
        var evaluated = replied().evaluate(hand(judge), Grade.MET);

        assertRefused(() -> evaluated.close(hand(judge), 2), "supervision.items-open");
        assertThat(evaluated.close(hand(judge), 0).word()).isEqualTo("已办结");
    }

    @Test
    void theClockThatRunsIsReceiptThenAnswerThenClosing() {
        var evaluated = replied().evaluate(hand(judge), Grade.MET);

        assertThat(LetterClocks.due(draft(), 0)).isNull();
        assertThat(LetterClocks.due(issued(), 0)).isEqualTo(issue().receiveBy());
        assertThat(LetterClocks.due(issued().receive(hand(addressee.person())), 0))
                .isEqualTo(issue().replyBy());
        assertThat(LetterClocks.due(replied(), 0)).isEqualTo(DAY.plusDays(21));
        assertThat(LetterClocks.due(evaluated, 0)).isEqualTo(DAY.plusDays(21));
        assertThat(LetterClocks.due(evaluated, 1)).as("waits for its item").isNull();
        assertThat(LetterClocks.due(evaluated.close(hand(judge), 0), 0)).isNull();
    }

    private Letter.Drafted draft() {
        return new Letter.Drafted(new Head(
                new LetterId(new UUID(1, 1)),
                0,
                LetterKind.SUPERVISE,
                Urgency.ORDINARY,
                null,
                "关于台账缺漏的督办单",
                new UnitId(Ids.next()),
                new UnitId(Ids.next()),
                addressee,
                signer,
                null,
                null,
                null,
                null,
                false,
                DAY.plusDays(9),
                drafter,
                "姜思远",
                DAY,
                false,
                0));
    }

    private Letter.Issued issued() {
        return draft().submit(DAY).sign(signer.person(), issue());
    }

    private Letter.Replied replied() {
        return issued().receive(hand(addressee.person()))
                .handle(handler, DAY)
                .reply(hand(handler.person()), null, DAY.plusDays(21));
    }

    private static Letter.Issue issue() {
        return new Letter.Issue("督〔2026〕12号", DAY, DAY.plusDays(1), DAY.plusDays(9));
    }

    private static Hand hand(PersonId person) {
        return new Hand(person, "某某", DAY);
    }

    private static Party party() {
        return new Party(new PersonId(Ids.next()), new TenureId(Ids.next()));
    }

    private static void assertRefused(Runnable act, String code) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(act::run)
                .extracting(Rejected::code)
                .isEqualTo(code);
    }
}
