package zelian.risk.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.risk.card.EditionHead;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * The form of a risk card.
 *
 * @param head the draft; null for a new card
 * @param worded whether the card's words may still be changed
 */
public record CardFormPage(
        @Nullable EditionHead head,
        boolean worded,
        List<Option> units,
        String unit,
        List<Option> categories,
        List<Option> sources)
        implements Page {

    private static final List<String> LIKELIHOODS = List.of("1 几乎不会", "2 很少", "3 可能", "4 很可能", "5 多次发生");
    private static final List<String> IMPACTS = List.of("1 轻微", "2 较小", "3 一般", "4 严重", "5 特别严重");

    public List<Option> likelihoods() {
        return points(LIKELIHOODS);
    }

    public List<Option> impacts() {
        return points(IMPACTS);
    }

    private static List<Option> points(List<String> labels) {
        return labels.stream()
                .map(label -> new Option(label.substring(0, 1), label))
                .toList();
    }

    public String address() {
        return head == null ? "/risks" : "/risks/" + head.card().id();
    }
}
