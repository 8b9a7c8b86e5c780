package zelian.evidence;

/** What kind of thing was done (记实类型). */
public enum RecordKind {
    STUDY("专题研究"),
    DEPLOYMENT("部署"),
    HEARING("听取汇报"),
    INSPECTION("调研督查"),
    TALK("谈话"),
    SUMMONS("约谈"),
    INSTRUCTION("批示督办"),
    LECTURE("讲党课"),
    WARNING("警示教育"),
    DEMOCRATIC_LIFE("民主生活会"),
    DEBRIEFING("述责"),
    MAJOR_DECISION("三重一大把关"),
    RISK("风险防控"),
    RECTIFICATION("整改推动"),
    OTHER("其他");

    private final String label;

    RecordKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** A talk with a person: what was found and asked for is open only to those concerned. */
    public boolean talk() {
        return this == TALK || this == SUMMONS;
    }
}
