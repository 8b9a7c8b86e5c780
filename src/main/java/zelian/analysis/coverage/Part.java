package zelian.analysis.coverage;

/** How a unit has to do with a duty. */
enum Part {
    /** Someone who holds a post in the unit answers for the duty (领受). */
    ANSWER("承担"),
    LEAD("牵头"),
    SUPPORT("配合"),
    SUPERVISOR("监督");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
