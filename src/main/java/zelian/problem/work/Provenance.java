package zelian.problem.work;

/** Where a problem was seen (来源). */
public enum Provenance {
    INSPECTION("巡视巡察"),
    SUPERVISION("督责"),
    DEBRIEF("述责测评"),
    LETTERS("信访趋势"),
    AUDIT("审计"),
    SELF_CHECK("自查"),
    CASE("案件"),
    ECOLOGY("政治生态分析");

    private final String label;

    Provenance(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
