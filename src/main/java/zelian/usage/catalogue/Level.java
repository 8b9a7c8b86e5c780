package zelian.usage.catalogue;

/** Whom a use reaches (运用的层次). */
public enum Level {
    INDIVIDUAL("个人"),
    BODY("班子"),
    UNIT("单位"),
    SYSTEM("系统");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
