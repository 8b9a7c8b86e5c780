package zelian.problem.work;

/** From which side a problem is weighed (研判). */
public enum Side {
    CHARGE("分管领导"),
    DISCIPLINE("机关纪委");

    private final String label;

    Side(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
