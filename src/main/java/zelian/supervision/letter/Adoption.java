package zelian.supervision.letter;

/** How far a unit takes over what it was advised (采纳). */
enum Adoption {
    WHOLLY("采纳"),
    PARTLY("部分采纳"),
    NOT("未采纳");

    private final String label;

    Adoption(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
