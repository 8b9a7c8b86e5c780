package zelian.mandate;

/** What can be granted: a closed list. */
public enum Power {
    INSPECT("监督检查", true),
    START("启动问责", true),
    TALK("谈话提醒", false),
    RECEIVE("受理信访举报", false),
    VERIFY("初步核实", false),
    ADVISE("提出监察建议", false);

    private final String label;
    private final boolean asked;

    Power(String label, boolean asked) {
        this.label = label;
        this.asked = asked;
    }

    public String label() {
        return label;
    }

    /** Whether the program asks for it, by day; the others are recorded only. */
    public boolean asked() {
        return asked;
    }
}
