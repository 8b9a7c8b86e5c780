package zelian.assessment.appraisal;

/** What an appraisal is for. */
public enum Purpose {
    /** Shows what the scheme would do; counts for nothing. */
    TRIAL("试算"),
    OFFICIAL("正式考核");

    private final String label;

    Purpose(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
