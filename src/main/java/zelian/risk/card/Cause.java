package zelian.risk.card;

/** Why a risk is assessed (评定原因): first found, by the clock, or because something happened. */
public enum Cause {
    FOUND("初次查找"),
    YEARLY("到期评估"),
    POST("岗位变动"),
    RULE("制度修订"),
    CASE("案件"),
    FINDING("检查发现"),
    CHECK("检查验收");

    private final String label;

    Cause(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
