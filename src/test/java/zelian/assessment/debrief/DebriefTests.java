package zelian.assessment.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import zelian.access.Party;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.assessment.DebriefId;
import zelian.assessment.SessionId;
import zelian.common.Ids;
import zelian.common.Rejected;

/** A debrief (述责): its way, who has no hand in it, when it goes on file, how long it is. */
class DebriefTests {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 18);

    private final PersonId speaker = new PersonId(Ids.next());
    private final PersonId other = new PersonId(Ids.next());

    @Test
    void aDebriefGoesFromItsNoticeToTheFile() {
        var archived = reviewed().hold(other, DAY, DAY).feedBack(other, DAY).archive(other, DAY, 0);

        assertThat(archived.word()).isEqualTo("已归档");
        assertThat(archived.heldOn()).isEqualTo(DAY);
    }

    @Test
    void nobodyReviewsCommentsOnOrConcludesTheirOwn() {
        var drafted = noticed().handIn(DAY);
        var held = reviewed().hold(other, DAY, DAY);
        refused("assessment.own-debrief", () -> drafted.pass(speaker, DAY));
        refused("assessment.own-debrief", () -> drafted.sendBack(speaker));
        refused("assessment.own-debrief", () -> reviewed().hold(speaker, DAY, DAY));
        refused("assessment.own-debrief", () -> held.feedBack(speaker, DAY));
        refused("assessment.own-debrief", () -> held.feedBack(other, DAY).archive(speaker, DAY, 0));
    }

    @Test
    void itIsNotHeldBeforeTheDayOfTheSession() {
        refused("assessment.before-session", () -> reviewed().hold(other, DAY, DAY.minusDays(1)));
    }

    @Test
    void whatWasSentBackIsHandedInAnew() {
        var returned = noticed().handIn(DAY).sendBack(other);

        assertThat(returned.handedIn()).isFalse();
        assertThat(returned.handIn(DAY.plusDays(1)).draftedOn()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void itIsNotFiledWhileAPointIsOpen() {
        var fedBack = reviewed().hold(other, DAY, DAY).feedBack(other, DAY);
        refused("assessment.points-unsettled", () -> fedBack.archive(other, DAY, 2));
    }

    @Test
    void everyStateKeepsItsDays() {
        var archived = reviewed()
                .hold(other, DAY, DAY)
                .feedBack(other, DAY.plusDays(3))
                .archive(other, DAY.plusDays(9), 0);

        assertThat(Days.of(archived))
                .isEqualTo(new Days(DAY.minusDays(9), DAY.minusDays(5), DAY, DAY.plusDays(3), DAY.plusDays(9)));
        assertThat(Days.of(noticed())).isEqualTo(new Days(null, null, null, null, null));
    }

    @Test
    void lengthCountsNoBlanksAndSaysTheShareOfShortfalls() {
        var length = Length.of(Map.of(Section.RESPONSIBILITY, "抓 落实\n　强队伍", Section.SHORTFALLS, "调研少"));

        assertThat(length).isEqualTo(new Length(9, 3));
        assertThat(length.shortfallShare()).isEqualTo(33);
        assertThat(Length.of(Map.of()).shortfallShare()).isZero();
    }

    private Debrief.Reviewed reviewed() {
        return noticed().handIn(DAY.minusDays(9)).pass(other, DAY.minusDays(5));
    }

    private Debrief.Noticed noticed() {
        return new Debrief.Noticed(new DebriefHead(
                new DebriefId(Ids.next()),
                0,
                new SessionId(Ids.next()),
                2026,
                new UnitId(Ids.next()),
                new Party(speaker, new TenureId(Ids.next())),
                "朱国栋",
                "宣传处主要负责人",
                DAY.minusDays(30)));
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(act)
                .extracting(Rejected::code)
                .isEqualTo(code);
    }
}
