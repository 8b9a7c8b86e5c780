package zelian.duty;

/** What gave rise to a duty, or where a risk was seen first (来源). */
public enum Provenance {
    POWER("权力风险点"),
    STAFF("职工关注点"),
    SUPERVISION("监督重点区域"),
    FINDING("发现的问题"),
    ASSESSMENT("评估"),
    RULE("新出台的规定");

    private final String label;

    Provenance(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
