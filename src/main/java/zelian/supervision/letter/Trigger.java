package zelian.supervision.letter;

/** What a 工作建议书 comes from (触发来源). */
enum Trigger {
    DAILY("日常监督"),
    REVIEW("审查调查"),
    INSPECTION("巡视巡察"),
    SPECIAL("专项检查"),
    AUDIT("审计监督"),
    PETITION("信访分析");

    private final String label;

    Trigger(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
