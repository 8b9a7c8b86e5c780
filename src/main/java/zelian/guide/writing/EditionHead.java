package zelian.guide.writing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.Viewer;

/**
 * What every edition of a guide has.
 *
 * @param reason why it was written; empty for the first
 * @param since first day everyone reads it; null while it is written
 * @param returned why it was sent back the last time; null if it never was
 */
public record EditionHead(
        UUID id,
        int lock,
        Guide guide,
        int ordinal,
        Text text,
        String reason,
        Hands hands,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String returned) {

    /** Through whose hands it went, and when. */
    public record Hands(
            PersonId writer,
            LocalDate written,
            @Nullable PersonId submitter,
            @Nullable LocalDate submitted,
            @Nullable PersonId reviewer,
            @Nullable LocalDate reviewed) {}

    EditionHead submitted(Viewer by) {
        return with(new Hands(hands.writer, hands.written, by.person(), by.day(), null, null), null, null, null);
    }

    EditionHead reviewed(Viewer by) {
        return with(
                new Hands(hands.writer, hands.written, hands.submitter, hands.submitted, by.person(), by.day()),
                null,
                null,
                null);
    }

    EditionHead published(LocalDate day) {
        return with(hands, day, null, null);
    }

    EditionHead superseded(LocalDate day) {
        var last = day.minusDays(1);
        return with(hands, since, since != null && last.isBefore(since) ? since : last, returned);
    }

    EditionHead sentBack(String why) {
        return with(new Hands(hands.writer, hands.written, null, null, null, null), null, null, why);
    }

    private EditionHead with(Hands by, @Nullable LocalDate from, @Nullable LocalDate last, @Nullable String back) {
        return new EditionHead(id, lock, guide, ordinal, text, reason, by, from, last, back);
    }
}
