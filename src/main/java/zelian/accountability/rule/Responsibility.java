package zelian.accountability.rule;

/** Whose responsibility it is (责任划分, 条例第六条); the direct one is named there but pursued under the discipline rules. */
public enum Responsibility {
    FULL("全面领导责任"),
    MAIN("主要领导责任"),
    IMPORTANT("重要领导责任"),
    DIRECT("直接责任");

    private final String label;

    Responsibility(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The full one is borne by a leading body as a whole, the others by persons. */
    public boolean fits(boolean unit) {
        return (this == FULL) == unit;
    }
}
