package zelian.duty.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.common.Rejected;
import zelian.duty.DutyListId;

/** The way of a version of a duty list: drafted, reviewed, approved, issued, and what bars it. */
class VersionTests {

    static final LocalDate MONDAY = LocalDate.of(2026, 1, 19);

    final PersonId drafter = new PersonId(UUID.randomUUID());
    final PersonId reviewer = new PersonId(UUID.randomUUID());
    final PersonId secretary = new PersonId(UUID.randomUUID());

    @Test
    void aVersionIsInForceFromTheDayItIsIssuedUntilTheDayBeforeTheNext() {
        var issued = submitted().pass(reviewer).approve(secretary).issue(MONDAY);

        assertThat(issued.since()).isEqualTo(MONDAY);
        assertThat(issued.supersede(MONDAY.plusMonths(5)).until())
                .isEqualTo(MONDAY.plusMonths(5).minusDays(1));
    }

    @Test
    void anEmptyVersionIsNotSubmitted() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> draft().submit(MONDAY, 0))
                .extracting(Rejected::code)
                .isEqualTo("duty.list-is-empty");
    }

    @Test
    void nobodyReviewsOrApprovesWhatTheyDrafted() {
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> submitted().pass(drafter));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> submitted().pass(reviewer).approve(drafter))
                .extracting(Rejected::code)
                .isEqualTo("duty.drafter-cannot-judge");
    }

    @Test
    void whatIsSentBackIsOpenAgainAndStartsFromTheFirstStep() {
        var back = submitted().pass(reviewer).sendBack();

        assertThat(back.open()).isTrue();
        assertThat(back.submit(MONDAY.plusDays(1), 40).submittedOn()).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void whatIsWithdrawnIsNotOpenUntilItIsTakenUpAgain() {
        var withdrawn = submitted().withdraw();

        assertThat(withdrawn.open()).isFalse();
        assertThat(withdrawn.resume().open()).isTrue();
    }

    private Version.InReview submitted() {
        return draft().submit(MONDAY, 40);
    }

    private Version.Draft draft() {
        var list = new ListHead(
                new DutyListId(UUID.randomUUID()), new UnitId(UUID.randomUUID()), 2026, "局党组全面从严治党责任清单（2026 年度）");
        return new Version.Draft(new Version.Head(
                UUID.randomUUID(),
                list,
                1,
                0,
                0,
                null,
                "",
                drafter,
                new TenureId(UUID.randomUUID()),
                "秦建国",
                "机关党委 专职副书记",
                MONDAY));
    }
}
