package zelian.intake;

/**
 * Something about one cell.
 *
 * @param line the {@link Line#ordinal()}
 * @param message what it is and what is expected, in one Chinese sentence
 */
public record Problem(int line, String field, Level level, String message) {

    /** Whether the row can go in. */
    public enum Level {
        /** The row cannot go in. */
        ERROR("错误"),
        /** It can go in; a person should look. */
        DOUBT("疑点");

        private final String label;

        Level(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static Problem error(Line line, String field, String message) {
        return new Problem(line.ordinal(), field, Level.ERROR, message);
    }

    public static Problem doubt(Line line, String field, String message) {
        return new Problem(line.ordinal(), field, Level.DOUBT, message);
    }
}
