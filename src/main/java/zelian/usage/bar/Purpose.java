package zelian.usage.bar;

/** What eligibility is asked for (核查事由). */
public enum Purpose {
    PROMOTION("提拔、进一步使用"),
    HONOUR("个人评优评先"),
    UNIT_HONOUR("单位评先");

    private final String label;

    Purpose(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean ofUnits() {
        return this == UNIT_HONOUR;
    }
}
