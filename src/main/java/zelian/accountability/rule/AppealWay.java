package zelian.accountability.rule;

import java.util.Collection;

/**
 * Which way an appeal takes: each kind of decision has its own clocks, never to be mixed up. None suspends execution.
 */
public enum AppealWay {
    ACCOUNTABILITY("申诉", "accountability"),
    ORGANISATIONAL("申诉（组织处理）", "organisational"),
    /** Of a sanction of the state: first 复审, then 复核 by the next higher body. */
    REVIEW("复审", "review"),
    SECOND_REVIEW("复核", "second-review");

    private final String label;
    private final String key;

    AppealWay(String label, String key) {
        this.label = label;
        this.key = key;
    }

    public String label() {
        return label;
    }

    /** The rule that says in how many months it is filed. */
    public String askClock() {
        return "accountability.appeal." + key + ".ask";
    }

    /** The rule that says in how many months it is decided. */
    public String answerClock() {
        return "accountability.appeal." + key + ".answer";
    }

    /** The way against a decision on these forms. */
    public static AppealWay of(Collection<Form> forms) {
        if (forms.stream().anyMatch(form -> form.group() == FormGroup.STATE)) {
            return REVIEW;
        }
        return forms.stream().anyMatch(form -> form.group() == FormGroup.ORGANISATIONAL)
                ? ORGANISATIONAL
                : ACCOUNTABILITY;
    }
}
