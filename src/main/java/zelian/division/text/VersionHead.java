package zelian.division.text;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.division.DivisionId;
import zelian.meeting.AgendaItemId;
import zelian.meeting.MeetingId;

/**
 * What every version of a division has.
 *
 * @param division the same through all versions of a year
 * @param unit the body whose division it is
 * @param reason why it was adjusted; empty for the first
 * @param meetings the sessions whose items are the requirements
 * @param returned why it was sent back the last time; null if it never was
 */
public record VersionHead(
        DivisionId id,
        int lock,
        UUID division,
        UnitId unit,
        int year,
        int ordinal,
        String title,
        String reason,
        List<MeetingId> meetings,
        PersonId drafter,
        TenureId drafterTenure,
        Days days,
        @Nullable AgendaItemId item,
        @Nullable PersonId approver,
        @Nullable PersonId issuer,
        @Nullable String returned) {

    /** On which days. */
    public record Days(
            LocalDate drafted,
            @Nullable LocalDate opinionsUntil,
            @Nullable LocalDate submitted,
            @Nullable LocalDate approved,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    private VersionHead with(
            Days on,
            @Nullable AgendaItemId by,
            @Nullable PersonId approved,
            @Nullable PersonId issued,
            @Nullable String back) {
        return new VersionHead(
                id,
                lock,
                division,
                unit,
                year,
                ordinal,
                title,
                reason,
                meetings,
                drafter,
                drafterTenure,
                on,
                by,
                approved,
                issued,
                back);
    }

    VersionHead consulted(LocalDate until) {
        return with(new Days(days.drafted, until, null, null, null, null), null, null, null, null);
    }

    VersionHead submitted(LocalDate day) {
        return with(new Days(days.drafted, days.opinionsUntil, day, null, null, null), null, null, null, null);
    }

    VersionHead sentBack(String why) {
        return with(new Days(days.drafted, days.opinionsUntil, null, null, null, null), null, null, null, why);
    }

    VersionHead approved(AgendaItemId by, PersonId approved, LocalDate day) {
        return with(
                new Days(days.drafted, days.opinionsUntil, days.submitted, day, null, null), by, approved, null, null);
    }

    VersionHead issued(PersonId issued, LocalDate day) {
        return with(
                new Days(days.drafted, days.opinionsUntil, days.submitted, days.approved, day, null),
                item,
                approver,
                issued,
                null);
    }

    VersionHead superseded(LocalDate last) {
        return with(
                new Days(days.drafted, days.opinionsUntil, days.submitted, days.approved, days.since, last),
                item,
                approver,
                issuer,
                null);
    }
}
