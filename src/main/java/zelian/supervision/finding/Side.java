package zelian.supervision.finding;

/** What a finding is: to be learnt from, or to be put right (推经验、查不足). */
enum Side {
    EXPERIENCE("经验"),
    SHORTFALL("不足");

    private final String label;

    Side(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** How findings of this side are counted: 经验 003, 问题 003. */
    String counted() {
        return this == EXPERIENCE ? "经验" : "问题";
    }
}
