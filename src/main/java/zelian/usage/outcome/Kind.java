package zelian.usage.outcome;

import java.util.Locale;

/** What kinds of things are used (成果). */
public enum Kind {
    RESULT("考核结果", "/assessments/results/"),
    CASE("问责决定", "/accountability/cases/");

    private final String label;
    private final String path;

    Kind(String label, String path) {
        this.label = label;
        this.path = path;
    }

    public String label() {
        return label;
    }

    /** The kind of the object in the chain. */
    public String node() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where the object itself is shown. */
    public String path() {
        return path;
    }
}
