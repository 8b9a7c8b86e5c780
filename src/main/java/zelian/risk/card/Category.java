package zelian.risk.card;

/** What kind of risk it is (风险类别). */
public enum Category {
    THOUGHT("思想道德"),
    POST("岗位职责"),
    PROCESS("业务流程"),
    RULES("制度机制"),
    OUTSIDE("外部环境");

    private final String label;

    Category(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
