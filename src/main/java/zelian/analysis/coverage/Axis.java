package zelian.analysis.coverage;

/** What stands over the columns of the matrix of responsibility. */
enum Axis {
    ASPECT("按方面", "aspect"),
    SUBJECT("按责任主体", "subject");

    private final String label;
    private final String column;

    Axis(String label, String column) {
        this.label = label;
        this.column = column;
    }

    String label() {
        return label;
    }

    /** The column of {@code duty.pub_line}. */
    String column() {
        return column;
    }
}
