package zelian.accountability.rule;

/** What came of a failing: an element that grounds of holding to account ask for (条例第七条). */
public enum Consequence {
    SERIOUS_LOSS("严重损失"),
    MAJOR_LOSS("重大损失"),
    GRAVE_RESULT("严重后果"),
    VILE_EFFECT("恶劣影响");

    private final String label;

    Consequence(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
