package zelian.duty;

import java.util.Arrays;

/**
 * The three lists that offices keep of one body's duties (责任、任务、制度清单): what it answers for, what it does
 * this year towards it, by which rules. Each line of a later one may say which of an earlier one it carries out.
 */
public enum Series {
    DUTY("责任"),
    TASK("任务"),
    SYSTEM("制度");

    private final String label;

    Series(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The series of that name; 责任 for any other word. */
    public static Series of(String label) {
        return Arrays.stream(values())
                .filter(series -> series.label.equals(label))
                .findFirst()
                .orElse(DUTY);
    }
}
