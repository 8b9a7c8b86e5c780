package zelian.assessment.scoring;

/** What becomes of a score of which a part is missing (缺项). Never is it a silent zero. */
public enum Missing {
    SPREAD("权重分摊到同级其余指标"),
    WITHHOLD("暂不出分，补齐后再算");

    private final String label;

    Missing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
