package zelian.accountability.rule;

/** Forms that the same bodies decide on, by the same rule. */
public enum FormGroup {
    INSPECTION("检查"),
    NOTICE("通报"),
    REORGANISATION("改组"),
    ADMONITION("诫勉"),
    /** Decided by 党委(党组), handled by 组织(人事). */
    ORGANISATIONAL("组织调整或者组织处理"),
    DISCIPLINARY("纪律处分"),
    /** Decided by bodies of the state, never by a case. */
    STATE("政务处分");

    private final String label;

    FormGroup(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Decided under the stricter rules for personnel (人事任免). */
    public boolean personnel() {
        return this == ORGANISATIONAL;
    }
}
