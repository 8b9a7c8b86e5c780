package zelian.ui;

/** The links of the chain of responsibility in their order (责任链), as navigation and pictures show them. */
public enum ChainLink {
    BASIS("依据"),
    FIX("定责"),
    CLARIFY("明责"),
    PERFORM("履责"),
    SUPERVISE("督责"),
    ASSESS("述责·考责"),
    ACCOUNT("问责"),
    RECTIFY("整改"),
    USE("成果运用");

    private final String label;

    ChainLink(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
