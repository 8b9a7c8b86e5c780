package zelian.supervision.letter;

/** How what was done is judged (评价). */
enum Grade {
    MET("到位"),
    MOSTLY("基本到位"),
    /** Falls short; if it is not sent back to be redone, another letter urges it on. */
    NOT_MET("不到位");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
