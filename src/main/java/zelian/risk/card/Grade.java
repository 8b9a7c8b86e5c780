package zelian.risk.card;

/** How grave a risk is (风险等级): from likelihood times impact, by the rule of the day. */
public enum Grade {
    HIGH("高"),
    MIDDLE("中"),
    LOW("低");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
