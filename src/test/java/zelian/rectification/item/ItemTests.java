package zelian.rectification.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.common.Rejected;
import zelian.common.Source;
import zelian.rectification.ItemId;
import zelian.rectification.Nature;
import zelian.rectification.SourceRef;

/** Rectification items (整改事项): how a fault is put right, judged by other hands and struck off. */
class ItemTests {

    static final LocalDate OPENED = LocalDate.of(2026, 7, 31);
    static final LocalDate DUE = LocalDate.of(2026, 9, 11);
    static final LocalDate FRIDAY = LocalDate.of(2026, 9, 18);

    static final PersonId GUO = person(1);
    static final PersonId LIU = person(2);
    static final PersonId LIN = person(3);
    static final PersonId WU = person(4);
    static final PersonId SONG = person(5);

    static final Answers ALL_WELL = new Answers(Answers.Degree.FULLY, Answers.Degree.FULLY, Answers.Beyond.NOT_NEEDED);

    @Test
    void anItemIsStruckOffOnceOthersHaveReviewedSignedAndVerifiedIt() {
        var off = signed().strikeOff(hand(WU), ALL_WELL, List.of(GUO, SONG));

        assertThat(off.verifier().person()).isEqualTo(WU);
        assertThat(off.word()).isEqualTo("已销号");
        assertThat(List.of(
                        off.submitter().person(),
                        off.reviewer().person(),
                        off.signer().person()))
                .containsExactly(GUO, LIU, LIN);
    }

    @Test
    void nobodyVerifiesWhatPassedThroughTheirHands() {
        for (var hand : List.of(GUO, LIU, LIN, SONG)) {
            refused("rectification.own-verification", () -> signed().strikeOff(hand(hand), ALL_WELL, List.of(SONG)));
        }
    }

    @Test
    void whoeverSubmittedItDoesNotReviewIt() {
        refused("rectification.own-review", () -> submittedBy(LIU).pass(hand(LIU)));
    }

    @Test
    void theOwnerDoesNotReviewItEvenIfAnotherSubmittedIt() {
        refused("rectification.own-review", () -> submittedBy(SONG).pass(hand(GUO)));
    }

    @Test
    void aLeaderDoesNotSignWhatTheySubmittedThemselves() {
        refused(
                "rectification.own-signature",
                () -> submittedBy(LIN).pass(hand(LIU)).sign(hand(LIN)));
    }

    @Test
    void anItemIsNotSubmittedWhileAMeasureIsOpenOrThereIsNone() {
        var working = opened().start(OPENED);

        refused("rectification.measures-open", () -> working.submit(List.of(done(1), open(2)), hand(GUO)));
        refused("rectification.measures-open", () -> working.submit(List.of(), hand(GUO)));
    }

    @Test
    void anItemIsNotStruckOffWhileAnAnswerSaysOtherwise() {
        for (var answers : List.of(
                new Answers(Answers.Degree.PARTLY, Answers.Degree.FULLY, Answers.Beyond.YES),
                new Answers(Answers.Degree.FULLY, Answers.Degree.NOT, Answers.Beyond.YES),
                new Answers(Answers.Degree.FULLY, Answers.Degree.FULLY, Answers.Beyond.NO))) {
            refused("rectification.answers-forbid", () -> signed().strikeOff(hand(WU), answers, List.of()));
        }
    }

    @Test
    void anyStepSendsItBackAndItIsCountedAndSubmittedAgain() {
        var back = signed().sendBack();

        assertThat(back.word()).isEqualTo("退回");
        assertThat(back.head().sendBacks()).isEqualTo(1);
        assertThat(back.head().due()).isEqualTo(DUE);
        var again = back.submit(List.of(done(1)), hand(GUO)).sendBack();
        assertThat(again.head().sendBacks()).isEqualTo(2);
    }

    @Test
    void moreTimeIsAskedForBeforeTheDeadlineOnly() {
        var working = opened().start(OPENED);

        working.requireExtensible(DUE, DUE.plusDays(1));
        refused("rectification.extension-too-late", () -> working.requireExtensible(DUE.plusDays(1), DUE.plusDays(30)));
        refused("rectification.extension-not-later", () -> working.requireExtensible(OPENED, DUE));
    }

    @Test
    void anExtensionMovesTheDeadlineAndIsCounted() {
        var extended = opened().start(OPENED).extendedTo(FRIDAY);

        assertThat(extended.head().due()).isEqualTo(FRIDAY);
        assertThat(extended.head().extensions()).isEqualTo(1);
    }

    @Test
    void anItemIsLateWhileItIsInHandPastItsDeadlineAndNeverOnceSubmitted() {
        var nextYear = DUE.plusYears(1);

        assertThat(opened().lateOn(DUE)).isFalse();
        assertThat(opened().lateOn(DUE.plusDays(1))).isTrue();
        assertThat(signed().sendBack().lateOn(nextYear)).isTrue();
        assertThat(submittedBy(GUO).lateOn(nextYear)).isFalse();
        assertThat(signed().strikeOff(hand(WU), ALL_WELL, List.of()).lateOn(nextYear))
                .isFalse();
    }

    @Test
    void aRefusalNamesTheRuleItRestsOn() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> signed().strikeOff(hand(GUO), ALL_WELL, List.of()))
                .extracting(Rejected::source)
                .extracting(Source::title)
                .asString()
                .contains("经手整改的人不审核、不复核自己的整改");
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(act)
                .extracting(Rejected::code)
                .isEqualTo(code);
    }

    private static Item.Opened opened() {
        return new Item.Opened(new Head(
                new ItemId(new UUID(9, 9)),
                0,
                "整改〔2026〕057号",
                "规范大额检修项目集体决策",
                Nature.BY_A_DAY,
                false,
                new SourceRef("finding", new UUID(8, 8)),
                "年中督责第 1 轮，问题 041",
                null,
                new UnitId(new UUID(7, 7)),
                GUO,
                new TenureId(new UUID(7, 1)),
                LIN,
                new TenureId(new UUID(7, 3)),
                new UnitId(new UUID(7, 8)),
                OPENED,
                "刘思远",
                DUE,
                0,
                0));
    }

    private static Item.Submitted submittedBy(PersonId person) {
        return opened().start(OPENED).submit(List.of(done(1)), hand(person));
    }

    private static Item.Signed signed() {
        return submittedBy(GUO).pass(hand(LIU)).sign(hand(LIN));
    }

    private static Measure done(int ordinal) {
        return new Measure(
                new UUID(6, ordinal),
                ordinal,
                "修订清单",
                SONG,
                new TenureId(new UUID(7, 5)),
                "宋佳",
                DUE,
                DUE,
                "中心发〔2026〕9号",
                0);
    }

    private static Measure open(int ordinal) {
        return new Measure(
                new UUID(6, ordinal), ordinal, "回查项目", SONG, new TenureId(new UUID(7, 5)), "宋佳", DUE, null, null, 0);
    }

    private static Hand hand(PersonId person) {
        return new Hand(person, "某人", FRIDAY);
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(5, number));
    }
}
