package zelian.likeness;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;
import zelian.access.Viewer;

/** What a module has drafted of one kind, and what that may be compared with. */
public interface ComparedTexts {

    /** The kind of object, such as {@code letter}. */
    String kind();

    /** The text, if it is still being drafted or judged and this reader works on it. */
    Optional<Compared> find(UUID id, Viewer viewer);

    /**
     * A text being drafted.
     *
     * @param pieces its sentences or lines
     * @param plan whether it may be copied from the superior's plan
     * @param mayKeep whether this reader may say why it stays as it is
     */
    record Compared(
            String title, UnitId unit, List<String> pieces, boolean plan, boolean mayKeep, List<Other> others) {}

    /** Another text the reader may read; {@code where} says whose it is. */
    record Other(
            UUID id, String title, String where, @Nullable String address, List<String> pieces) {}

    /** Sentences long enough to be anybody's own. */
    static List<String> sentences(String text) {
        return List.of(text.split("[。；;！？\\n]")).stream()
                .map(String::strip)
                .filter(sentence -> sentence.length() >= 8)
                .toList();
    }
}
