package zelian.assessment.scheme;

/**
 * What can be taken from facts (取数). The list is closed: what counts meetings, papers, photographs, time online or
 * people punished is not on it (《整治形式主义为基层减负若干规定》).
 */
public enum Measure {
    ON_TIME("任务按时完成率", "任务", Kind.COMPUTED),
    MONTHLY("记实月度覆盖率", "月份", Kind.COMPUTED),
    ANSWERED("函件按时回告率", "函件", Kind.COMPUTED),
    STRUCK_OFF("整改按期销号率", "整改", Kind.COMPUTED),
    FREQUENCY("规定频次落实率", "责任", Kind.COMPUTED),
    RETURNED("整改反弹", "整改", Kind.MINUS),
    EXPERIENCE("督责确认的经验", "经验", Kind.BONUS),
    UNTRUE("抽查认定的不实记实", "记实", Kind.VETO);

    private final String label;
    private final String noun;
    private final Kind kind;

    Measure(String label, String noun, Kind kind) {
        this.label = label;
        this.noun = noun;
        this.kind = kind;
    }

    public String label() {
        return label;
    }

    /** What is counted. */
    public String noun() {
        return noun;
    }

    /** Which kind of indicator may rest on it. */
    public Kind kind() {
        return kind;
    }
}
