package zelian.problem.work;

/** Which responsibility whoever leads bears (责任类型). */
public enum Responsibility {
    LEADING("领导责任"),
    CHIEF("牵头责任"),
    DIRECT("直接责任");

    private final String label;

    Responsibility(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
