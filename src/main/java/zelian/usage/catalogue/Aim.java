package zelian.usage.catalogue;

/** What a use is for (运用的性质). A result that only leads to praise, or only to blame, changes nothing. */
public enum Aim {
    INCENTIVE("激励"),
    WARNING("警示"),
    IMPROVEMENT("改进"),
    RULES("制度");

    private final String label;

    Aim(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether something gets better by it. */
    public boolean betters() {
        return this == IMPROVEMENT || this == RULES;
    }
}
