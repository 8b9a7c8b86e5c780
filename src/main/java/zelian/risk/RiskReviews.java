package zelian.risk;

import zelian.access.Viewer;

/** Has risks in force looked at again because something happened (按事件重新评估). */
public interface RiskReviews {

    /**
     * The cards in force that the occasion concerns are to be assessed within a month; their keepers are told why.
     *
     * <p>A finding concerns the cards whose power or step its words name; a rule those with a measure that rests on it.
     *
     * @return how many cards that are
     */
    int ask(Viewer by, Occasion occasion);
}
