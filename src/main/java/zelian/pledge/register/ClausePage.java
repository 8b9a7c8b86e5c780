package zelian.pledge.register;

import org.jspecify.annotations.Nullable;
import zelian.pledge.letter.Clause;
import zelian.pledge.letter.PledgeHead;
import zelian.ui.Page;

/**
 * The form of an own clause.
 *
 * @param clause the one to change; null for a new one
 */
public record ClausePage(PledgeHead head, @Nullable Clause clause) implements Page {

    public String letter() {
        return "/pledges/" + head.id();
    }

    public String address() {
        return letter() + "/clauses/" + (clause == null ? "new" : clause.ordinal());
    }
}
