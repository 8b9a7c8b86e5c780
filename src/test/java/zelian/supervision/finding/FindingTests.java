package zelian.supervision.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import zelian.access.Party;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.common.Ids;
import zelian.common.Rejected;
import zelian.rectification.ItemId;
import zelian.supervision.FindingId;
import zelian.supervision.RoundId;
import zelian.supervision.VisitId;

/** What a visit found (督责发现): confirmed, disputed, presumed, decided on, put right. */
class FindingTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 15);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 19);
    private static final PersonId LEAD = new PersonId(Ids.next());
    private static final Party OWNER = new Party(new PersonId(Ids.next()), new TenureId(Ids.next()));

    @Test
    void aConfirmedShortfallBecomesAnItem() {
        var rectifying = put(Side.SHORTFALL).confirm(FRIDAY).rectify(new ItemId(Ids.next()), by(LEAD));

        assertThat(rectifying.word()).isEqualTo("已转整改");
        assertThat(rectifying.confirmation().how()).isEqualTo(How.SAID);
    }

    @Test
    void aConfirmedShortfallWithoutItemIsShownAsSuch() {
        assertThat(put(Side.SHORTFALL).confirm(FRIDAY).word()).isEqualTo("未立整改");
        assertThat(put(Side.EXPERIENCE).confirm(FRIDAY).word()).isEqualTo("已确认");
    }

    @Test
    void experienceNeedsNoItem() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> put(Side.EXPERIENCE).confirm(FRIDAY).rectify(new ItemId(Ids.next()), by(LEAD)))
                .extracting(Rejected::code)
                .isEqualTo("supervision.experience-needs-no-item");
    }

    @Test
    void nobodyDecidesWhatTheyDisputedThemselves() {
        var disputed = put(Side.SHORTFALL).dispute();

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> disputed.uphold(by(OWNER.person())))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("supervision.owner-cannot-decide");
                    assertThat(refusal.source()).isEqualTo(Finding.NOT_ONESELF);
                });
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> disputed.drop(by(OWNER.person())));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> disputed.amend("改", by(OWNER.person())));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> put(Side.SHORTFALL).confirm(FRIDAY).waive(by(OWNER.person())));
    }

    @Test
    void aDisputeIsUpheldAmendedOrDropped() {
        var disputed = put(Side.SHORTFALL).dispute();

        assertThat(disputed.uphold(by(LEAD)).confirmation().how()).isEqualTo(How.UPHELD);
        assertThat(disputed.amend("两处缺签字", by(LEAD)).head().title()).isEqualTo("两处缺签字");
        assertThat(disputed.drop(by(LEAD)).word()).isEqualTo("不予列入");
    }

    @Test
    void silenceCountsOnlyAfterTheLastDay() {
        var put = put(Side.SHORTFALL);

        assertThat(put.lateOn(put.given().confirmBy())).isFalse();
        assertThat(put.lateOn(put.given().confirmBy().plusDays(1))).isTrue();
        assertThat(put.presume(FRIDAY.plusDays(3)).confirmation().how()).isEqualTo(How.PRESUMED);
    }

    private static Finding.Decision by(PersonId person) {
        return new Finding.Decision(FRIDAY, person);
    }

    private static Finding.Put put(Side side) {
        return new Finding.Recorded(new FindingHead(
                        new FindingId(Ids.next()),
                        0,
                        new RoundId(Ids.next()),
                        new VisitId(Ids.next()),
                        new UnitId(Ids.next()),
                        3,
                        side,
                        "值班日志缺签字",
                        null,
                        null,
                        null,
                        OWNER,
                        LEAD,
                        "孔晓峰",
                        MONDAY))
                .put(OWNER, MONDAY, FRIDAY);
    }
}
