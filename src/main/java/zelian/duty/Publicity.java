package zelian.duty;

/** Who may read a duty beyond those it concerns (公开范围). */
public enum Publicity {
    UNIT("本单位"),
    SYSTEM("系统内"),
    STAFF("向干部职工公开");

    private final String label;

    Publicity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
