package zelian.problem.work;

/** How far it has gone (程度). */
public enum Gravity {
    SIGN("苗头"),
    USUAL("一般"),
    GRAVE("突出");

    private final String label;

    Gravity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
