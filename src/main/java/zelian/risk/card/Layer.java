package zelian.risk.card;

/** On which of the three layers a measure works (防控层级, 三级预控). */
public enum Layer {
    DECISION("决策层"),
    MANAGEMENT("管理层"),
    OPERATION("操作层");

    private final String label;

    Layer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
