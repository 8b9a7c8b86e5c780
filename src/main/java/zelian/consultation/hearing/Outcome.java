package zelian.consultation.hearing;

/** What became of an opinion (采纳情况). */
public enum Outcome {
    ADOPTED("已采纳", "采纳"),
    PARTLY("部分采纳", "部分采纳"),
    NOT("不采纳", "不采纳");

    private final String word;
    private final String choice;

    Outcome(String word, String choice) {
        this.word = word;
        this.choice = choice;
    }

    /** The badge word. */
    public String word() {
        return word;
    }

    /** As it is chosen and printed. */
    public String choice() {
        return choice;
    }
}
