package zelian.pledge.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * The common clauses of the years, one of them open.
 *
 * @param shown the one that is open; null if there is none yet
 * @param bodies and {@code years}: for which a draft may be begun; empty if the reader begins none
 */
public record TemplatePage(@Nullable Shown shown, List<Year> others, List<Option> bodies, List<Option> years, int limit)
        implements Page {

    /** What may be done about it follows from the flags. */
    public record Shown(TemplateHead head, String body, String state, String hands, boolean drafts, boolean approves) {

        public String address() {
            return "/pledges/templates/" + head.id();
        }
    }

    /** Another year. */
    public record Year(String address, String title, String state) {}
}
