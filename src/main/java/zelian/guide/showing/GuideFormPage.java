package zelian.guide.showing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.guide.writing.EditionHead;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * The form of a guide.
 *
 * @param head the draft; null for a new guide
 * @param unit the body whose duties a new one goes with
 * @param aspect and {@code matter}: of the duty the reader came from; empty if from none
 */
public record GuideFormPage(@Nullable EditionHead head, String unit, List<Option> aspects, String aspect, String matter)
        implements Page {

    public String address() {
        return head == null ? "/guides/new" : "/guides/" + head.guide().id() + "/draft";
    }

    public String back() {
        return head == null ? "/guides" : "/guides/" + head.guide().id();
    }
}
