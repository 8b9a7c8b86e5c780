package zelian.accountability.rule;

/** How the duty was failed (条例第十条): three things that must be told apart. */
public enum Conduct {
    IMPROPER("执行不当"),
    WEAK("执行不力"),
    NONE("不执行");

    private final String label;

    Conduct(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
