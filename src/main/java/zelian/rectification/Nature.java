package zelian.rectification;

/** How a fault can be put right (问题性质); how long that may take is a dated rule. */
public enum Nature {
    /** At once, within a month. */
    AT_ONCE("立行立改", "rectification.at-once.clock"),
    /** By a day, within three months. */
    BY_A_DAY("限期整改", "rectification.by-a-day.clock"),
    /** Over a longer time with goals on the way, six months at least. */
    LONG_TERM("长期坚持", "rectification.long-term.clock");

    private final String label;
    private final String clock;

    Nature(String label, String clock) {
        this.label = label;
        this.clock = clock;
    }

    public String label() {
        return label;
    }

    /** The key of the rule that says how many months. */
    public String clock() {
        return clock;
    }
}
