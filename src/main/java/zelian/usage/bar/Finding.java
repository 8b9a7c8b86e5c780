package zelian.usage.bar;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the records say about one candidate (核查所见).
 *
 * @param reasons what may be told: what is forbidden until when, by which text
 * @param openCases known only to those who may know of them
 */
public record Finding(Outcome outcome, List<String> reasons, List<String> openCases) {

    /** What follows from it. */
    public enum Outcome {
        CLEAR("没有查到影响使用的情形", Opinion.NONE),
        /** Something is open: whoever may not know of it hears only that the answer has to wait. */
        PENDING("正在核查", Opinion.WAIT),
        BARRED("有影响使用的情形", Opinion.UNFIT);

        private final String label;
        private final Opinion suggested;

        Outcome(String label, Opinion suggested) {
            this.label = label;
            this.suggested = suggested;
        }

        public String label() {
            return label;
        }
    }

    public Opinion suggested() {
        return outcome.suggested;
    }

    /** For whoever may know of the cases too. */
    public String inWords() {
        var all = reasons.stream().collect(Collectors.joining("；"));
        if (openCases.isEmpty()) {
            return all.isEmpty() ? outcome.label() : all;
        }
        var open = "正在核查（" + String.join("、", openCases) + "）";
        return all.isEmpty() ? open : all + "；" + open;
    }

    /** For the letter of reply. */
    public String told() {
        return String.join("；", reasons);
    }
}
