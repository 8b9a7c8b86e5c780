package zelian.organization.reshaping;

/** How a unit may change its shape. */
public enum Kind {
    RENAME("更名"),
    MOVE("划转"),
    MERGE("并入"),
    SPLIT("分设"),
    ABOLISH("撤销");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the unit is there no longer afterwards. */
    boolean ends() {
        return this == MERGE || this == ABOLISH;
    }
}
