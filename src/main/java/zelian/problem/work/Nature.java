package zelian.problem.work;

/** Whether many units have it or one (性质). */
public enum Nature {
    COMMON("共性"),
    OWN("个性");

    private final String label;

    Nature(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
