package zelian.publicity.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.duty.DutyListId;
import zelian.duty.Publicity;
import zelian.publicity.PublicationId;

/**
 * What every publication has.
 *
 * @param lock counts the changes, so that a second hand notices the first
 * @param decision which meeting or document decided on it
 * @param hands who did what on which day
 * @param since first day on which it is open; null before
 * @param until last day; null while it is
 * @param reason why it was turned down or withdrawn; null if it was not
 */
public record PublicationHead(
        PublicationId id,
        int lock,
        Text text,
        Publicity scope,
        String decision,
        Hands hands,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String reason) {

    /**
     * Which version of which list.
     *
     * @param inForce first day of that version
     */
    public record Text(DutyListId list, UnitId unit, int year, String title, String version, LocalDate inForce) {}

    /** Who proposed, reviewed and published it. */
    public record Hands(
            PersonId proposer,
            LocalDate proposed,
            @Nullable PersonId reviewer,
            @Nullable LocalDate reviewed,
            @Nullable TenureId publisher) {}

    /** 局党组责任清单 V1.0. */
    public String title() {
        return text.title() + " " + text.version();
    }

    PublicationHead reviewed(Viewer by) {
        return with(new Hands(hands.proposer, hands.proposed, by.person(), by.day(), null), null, null, null);
    }

    PublicationHead published(Viewer by) {
        return with(
                new Hands(hands.proposer, hands.proposed, hands.reviewer, hands.reviewed, by.tenure()),
                by.day(),
                null,
                null);
    }

    PublicationHead ended(@Nullable LocalDate last, String why) {
        return with(hands, since, last, why);
    }

    private PublicationHead with(Hands all, @Nullable LocalDate from, @Nullable LocalDate last, @Nullable String why) {
        return new PublicationHead(id, lock, text, scope, decision, all, from, last, why);
    }
}
