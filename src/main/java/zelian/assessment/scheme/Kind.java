package zelian.assessment.scheme;

/** What kind of indicator it is (指标类型). */
public enum Kind {
    /** 一级 or 二级: only holds others. */
    GROUP("分组", false),
    COMPUTED("客观取数", true),
    VERIFIED("客观核验", true),
    JUDGED("主观评议", true),
    MINUS("减分", false),
    BONUS("加分", false),
    VETO("否决", false);

    private final String label;
    private final boolean weighted;

    Kind(String label, boolean weighted) {
        this.label = label;
        this.weighted = weighted;
    }

    public String label() {
        return label;
    }

    /** An observation point (观测点): worth what its weights give it. */
    public boolean weighted() {
        return weighted;
    }

    /** Counted outside the weights. */
    public boolean extra() {
        return this == MINUS || this == BONUS || this == VETO;
    }

    /** Marked by two graders. */
    public boolean marked() {
        return this == VERIFIED || this == JUDGED;
    }

    /** Taken from facts other modules keep. */
    public boolean counted() {
        return this == COMPUTED || extra();
    }
}
