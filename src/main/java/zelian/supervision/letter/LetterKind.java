package zelian.supervision.letter;

/** The kinds of letters (函件) and the words their numbers begin with. */
enum LetterKind {
    /** Urges a matter on, until a day of its own. */
    SUPERVISE("督办单", "督"),
    /** Points out what begins to go wrong. */
    REMINDER("提醒函", "提"),
    /** Names problems, each of which becomes an item to put right. */
    ADVICE("工作建议书", "建");

    private final String label;
    private final String word;

    LetterKind(String label, String word) {
        this.label = label;
        this.word = word;
    }

    String label() {
        return label;
    }

    /** As in 督〔2026〕12号. */
    String word() {
        return word;
    }

    /** What its part that says what is to be done is called. */
    String demand() {
        return switch (this) {
            case SUPERVISE -> "办理要求";
            case REMINDER -> "建议措施";
            case ADVICE -> "办理和回告要求";
        };
    }

    /** What an answer to it is called. */
    String answer() {
        return this == SUPERVISE ? "反馈" : "回告";
    }
}
