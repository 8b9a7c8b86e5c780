package zelian.risk.card;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;

/**
 * What every edition of a card has (一版).
 *
 * @param cause and {@code reason}: why the risk was assessed
 * @param indicator 监测指标; may be empty
 * @param days on which days it was drafted, submitted, reviewed; and in force from when till when
 * @param returned why it was sent back the last time; null if it never was
 */
public record EditionHead(
        UUID id,
        int lock,
        Card card,
        int ordinal,
        Rating rating,
        Grade grade,
        String indicator,
        Cause cause,
        String reason,
        Hands hands,
        Days days,
        @Nullable String returned) {

    /** Through whose hands it went. */
    public record Hands(
            PersonId drafter,
            @Nullable PersonId submitter,
            @Nullable PersonId reviewer,
            @Nullable PersonId filer) {}

    /** On which days; {@code reviewOn} is by when the risk is assessed again. */
    public record Days(
            LocalDate drafted,
            @Nullable LocalDate submitted,
            @Nullable LocalDate reviewed,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable LocalDate reviewOn) {}

    EditionHead submitted(PersonId by, LocalDate day) {
        return with(
                new Hands(hands.drafter, by, null, null), new Days(days.drafted, day, null, null, null, null), null);
    }

    EditionHead reviewed(PersonId by, LocalDate day) {
        return with(
                new Hands(hands.drafter, hands.submitter, by, null),
                new Days(days.drafted, days.submitted, day, null, null, null),
                null);
    }

    EditionHead filed(PersonId by, LocalDate day, LocalDate next) {
        return with(
                new Hands(hands.drafter, hands.submitter, hands.reviewer, by),
                new Days(days.drafted, days.submitted, days.reviewed, day, null, next),
                null);
    }

    EditionHead superseded(LocalDate last) {
        return with(
                hands,
                new Days(days.drafted, days.submitted, days.reviewed, days.since, last, days.reviewOn),
                returned);
    }

    EditionHead sentBack(String reason) {
        return with(
                new Hands(hands.drafter, null, null, null),
                new Days(days.drafted, null, null, null, null, null),
                reason);
    }

    private EditionHead with(Hands by, Days on, @Nullable String back) {
        return new EditionHead(id, lock, card, ordinal, rating, grade, indicator, cause, reason, by, on, back);
    }
}
