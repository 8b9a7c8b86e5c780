package zelian.organization.importing;

/**
 * What is wrong with, or doubtful about, one cell.
 *
 * @param row the line of the file
 * @param column the field, named as the office's own heading
 * @param says what is found and what is expected, in Chinese
 */
record Remark(Place row, String column, Level level, String says) {

    /** An error keeps the whole file out; a doubt is for the reader to decide. */
    enum Level {
        ERROR,
        DOUBT
    }

    static Remark error(Place row, String column, String says) {
        return new Remark(row, column, Level.ERROR, says);
    }

    static Remark doubt(Place row, String column, String says) {
        return new Remark(row, column, Level.DOUBT, says);
    }
}
