package zelian.assessment.scoring;

/** The grade of a leading body (等次). */
public enum Grade {
    EXCELLENT("优秀"),
    GOOD("良好"),
    FAIR("一般"),
    POOR("较差");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Grade of(String label) {
        for (var grade : values()) {
            if (grade.label.equals(label)) {
                return grade;
            }
        }
        throw new IllegalArgumentException(label);
    }

    /** The lower of the two. */
    Grade atMost(Grade cap) {
        return compareTo(cap) >= 0 ? this : cap;
    }
}
