package zelian.supervision.letter;

/** How urgent a letter is (等级). */
enum Urgency {
    ORDINARY("一般"),
    IMPORTANT("重要"),
    URGENT("特急");

    private final String label;

    Urgency(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
