package zelian.supervision;

import java.util.Map;
import java.util.UUID;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.ledger.Recorded;

/**
 * A letter went on: drafted, submitted, sent back, issued, received, handled, replied to, evaluated, redone,
 * closed, voided, passed on.
 *
 * @param what the act in one word of the ledger, such as {@code issued}
 */
public record LetterMoved(
        Viewer by,
        LetterId letter,
        String what,
        UnitId unit,
        String sentence,
        Map<String, String> before,
        Map<String, String> after)
        implements Recorded {

    @Override
    public String act() {
        return "supervision." + what;
    }

    @Override
    public String kind() {
        return "letter";
    }

    @Override
    public UUID id() {
        return letter.value();
    }
}
