package zelian.risk.card;

/** By what a measure works (措施类型). */
public enum MeasureKind {
    EDUCATION("教育"),
    RULES("制度"),
    SUPERVISION("监督"),
    INVESTIGATION("查处"),
    ACCOUNTABILITY("追究");

    private final String label;

    MeasureKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
