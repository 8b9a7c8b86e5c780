package zelian.problem.work;

/** In which order problems are solved (优先级). */
public enum Priority {
    HIGH("高"),
    MIDDLE("中"),
    LOW("低");

    private final String label;

    Priority(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
