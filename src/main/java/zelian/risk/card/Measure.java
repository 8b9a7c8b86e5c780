package zelian.risk.card;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.TenureId;

/**
 * One thing done against a risk (防控措施): one answers for it, at one frequency.
 *
 * @param thread the same through all editions while the measure stays as it is; what it asks for hangs on it
 * @param who who answers for it, as written
 * @param frequency as written, such as 每季度 or 随发生
 * @param owner who that was on the day the card was filed; null before, or if nobody was
 */
public record Measure(
        UUID thread,
        int ordinal,
        MeasureKind kind,
        Layer layer,
        String words,
        String who,
        String frequency,
        String basis,
        @Nullable PersonId owner,
        @Nullable TenureId tenure) {

    /** Whether both ask the same of the same. */
    boolean asks(Measure other) {
        return words.equals(other.words) && who.equals(other.who) && frequency.equals(other.frequency);
    }

    Measure by(@Nullable PersonId person, @Nullable TenureId post) {
        return new Measure(thread, ordinal, kind, layer, words, who, frequency, basis, person, post);
    }
}
