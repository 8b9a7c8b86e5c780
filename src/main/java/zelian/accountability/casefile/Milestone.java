package zelian.accountability.casefile;

/** A day a case leaves behind on its way. */
public enum Milestone {
    REQUESTED("提请启动"),
    ENDORSED("本机关同意"),
    STARTED("批准启动"),
    WEIGHED("容错先议"),
    SHOWN("事实见面"),
    HEARD("听取陈述"),
    REPORTED("提出报告"),
    DECIDED("集体决定"),
    CONSENTED("党组批准"),
    SIGNED("签发决定"),
    ANNOUNCED("宣布"),
    CLOSED("结案");

    private final String label;

    Milestone(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
