package zelian.problem.work;

/** What solving it has come to (成效评价). */
public enum Effect {
    CLEAR("明显"),
    SOME("一般"),
    LITTLE("不明显");

    private final String label;

    Effect(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
