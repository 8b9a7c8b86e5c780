package zelian.calendar;

/**
 * How near a deadline is (时限灯). Never stored: a question asked of a due day and a day.
 *
 * @param words 余 n 个工作日, 今天到期 or 逾期 n 天, and that the days off of the year are not known where they are not, so that colour is never the only signal
 */
public record Light(Colour colour, String words) {

    /** From quiet to late; how many working days make blue and yellow are parameters. */
    public enum Colour {
        GREEN("正常"),
        BLUE("临近"),
        YELLOW("紧急"),
        RED("逾期");

        private final String label;

        Colour(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean late() {
        return colour == Colour.RED;
    }
}
