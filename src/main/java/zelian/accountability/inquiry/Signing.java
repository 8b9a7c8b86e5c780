package zelian.accountability.inquiry;

/** What whoever is heard says to the facts (签署意见). */
public enum Signing {
    AGREED("同意"),
    DISAGREED("不同意"),
    /** Would not sign: noted by the team. */
    REFUSED("拒签");

    private final String label;

    Signing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
