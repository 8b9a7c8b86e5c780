package zelian.supervision.finding;

/** How a finding came to be confirmed (确认方式). */
enum How {
    /** The unit said so. */
    SAID("单位确认"),
    /** The unit said nothing until the clock ran out. */
    PRESUMED("逾期视为确认"),
    /** The unit disputed it, and the lead of the round upheld it. */
    UPHELD("异议后维持"),
    /** The unit disputed it, and the lead of the round amended it. */
    AMENDED("异议后修正");

    private final String label;

    How(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
