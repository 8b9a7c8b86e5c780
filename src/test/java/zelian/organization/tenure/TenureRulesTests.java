package zelian.organization.tenure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import zelian.access.PersonId;
import zelian.access.PostId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.common.Period;
import zelian.common.Rejected;

/** Who may hold a post when, and when a tenure ends. */
class TenureRulesTests {

    static final LocalDate MAY_18 = LocalDate.of(2026, 5, 18);
    static final Post HEAD = post("主要负责人", true);
    static final Post MEMBER = post("班子成员", false);

    @Test
    void aTenureEndsTheDayBeforeTheChange() {
        var ended = tenure(HEAD, "许建国", "2023-01-01", null).endingBefore(MAY_18);

        assertThat(ended.period().until()).isEqualTo("2026-05-17");
        assertThat(ended.heldOn(LocalDate.of(2026, 5, 17))).isTrue();
        assertThat(ended.heldOn(MAY_18)).isFalse();
    }

    @Test
    void whatBeganThatDayWasTypedWrongAndHasNotChanged() {
        assertRefused(
                "organization.changed-on-its-first-day",
                () -> tenure(HEAD, "许建国", "2026-05-18", null).endingBefore(MAY_18));
    }

    @Test
    void whatIsNotHeldThatDayCannotEndThatDay() {
        assertRefused(
                "organization.not-held-then",
                () -> tenure(HEAD, "许建国", "2023-01-01", "2025-12-31").endingBefore(MAY_18));
        assertRefused(
                "organization.not-held-then",
                () -> tenure(HEAD, "许建国", "2026-06-01", null).endingBefore(MAY_18));
    }

    @Test
    void aPostForOneIsNotGivenToASecond() {
        var history = new PostHistory(HEAD, List.of(tenure(HEAD, "许建国", "2023-01-01", null)));

        assertRefused(
                "organization.post-taken", () -> history.admit(person(), "严晓峰", Period.from(MAY_18), false, null));
    }

    @Test
    void theOneWhoLeavesDoesNotStandInTheWay() {
        var leaving = tenure(HEAD, "许建国", "2023-01-01", null);

        new PostHistory(HEAD, List.of(leaving)).admit(person(), "严晓峰", Period.from(MAY_18), false, leaving.id());
    }

    @Test
    void whoActsForAnAbsentHolderStandsBesideThem() {
        var history = new PostHistory(HEAD, List.of(tenure(HEAD, "许建国", "2023-01-01", null)));

        history.admit(person(), "严晓峰", Period.from(MAY_18), true, null);
    }

    @Test
    void severalMayBeMembersButNobodyTwice() {
        var member = tenure(MEMBER, "韩文博", "2023-06-01", null);
        var history = new PostHistory(MEMBER, List.of(member));

        history.admit(person(), "吕雪梅", Period.from(MAY_18), false, null);
        assertRefused(
                "organization.holds-it-already",
                () -> history.admit(member.person(), "韩文博", Period.from(MAY_18), false, null));
    }

    @Test
    void mattersOfAVacantPostWaitUnderTheLastWhoHeldIt() {
        var first = tenure(HEAD, "周丽华", "2019-01-01", "2022-12-31");
        var last = tenure(HEAD, "杨宏伟", "2023-01-01", "2026-04-30");

        var history = new PostHistory(HEAD, List.of(first, last));

        assertThat(history.waitingBefore(MAY_18)).contains(last);
    }

    @Test
    void nothingWaitsWhileSomeoneHoldsThePostOrSeveralMay() {
        assertThat(new PostHistory(HEAD, List.of(tenure(HEAD, "许建国", "2023-01-01", null))).waitingBefore(MAY_18))
                .isEmpty();
        assertThat(new PostHistory(MEMBER, List.of(tenure(MEMBER, "褚惠兰", "2020-03-01", "2023-05-31")))
                        .waitingBefore(MAY_18))
                .isEmpty();
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(act::run)
                .extracting(Rejected::code)
                .isEqualTo(code);
    }

    private static Post post(String title, boolean single) {
        return new Post(new PostId(UUID.randomUUID()), new UnitId(UUID.randomUUID()), "研究院", title, single, single);
    }

    private static Tenure tenure(Post post, String name, String since, @Nullable String until) {
        return new Tenure(
                new TenureId(UUID.randomUUID()),
                post,
                person(),
                name,
                new Period(LocalDate.parse(since), until == null ? null : LocalDate.parse(until)),
                "处级",
                false,
                null,
                null,
                false,
                0);
    }

    private static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }
}
