package zelian.accountability.appeal;

/** Why a decision is corrected (条例第二十一条): it was not due, not exact, or falls short of one of the six standards. */
enum Fault {
    NOT_DUE("不应当问责"),
    NOT_EXACT("问责不精准"),
    FACTS("事实不清楚"),
    EVIDENCE("证据不确凿"),
    BASIS("依据不充分"),
    RESPONSIBILITY("责任不分明"),
    PROCEDURE("程序不合规"),
    MEASURE("处理不恰当");

    private final String label;

    Fault(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
