package zelian.assessment.scoring;

/** A grade given by a grader, and what share of the full mark it is worth (等级到分值). */
public enum Level {
    A("好", 100),
    B("较好", 85),
    C("一般", 65),
    D("差", 40);

    private final String label;
    private final int percent;

    Level(String label, int percent) {
        this.label = label;
        this.percent = percent;
    }

    public String label() {
        return label;
    }

    public int percent() {
        return percent;
    }
}
