package zelian.assessment.scheme;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.assessment.IndicatorId;
import zelian.regulation.ClauseId;

/**
 * One indicator (指标) of one version of a scheme: a group of the first or second level, an observation point beneath
 * it, or something counted outside the weights.
 *
 * @param key the same through all versions
 * @param weight percent of what is above it; nothing outside the weights
 */
public record Indicator(
        IndicatorId id,
        UUID key,
        @Nullable IndicatorId parent,
        int ordinal,
        Kind kind,
        String title,
        int weight,
        Asked asked,
        Counting counting) {

    /**
     * The text it rests on and the four things without which it cannot be published (K-06).
     *
     * @param amount 数量, {@code timing} 时间, {@code standard} 标准, {@code requirement} 要求
     */
    public record Asked(@Nullable ClauseId clause, String amount, String timing, String standard, String requirement) {

        public static final Asked NOTHING = new Asked(null, "", "", "", "");

        /** Which of the five are missing, in words. */
        public List<String> missing() {
            return java.util.stream.Stream.of(
                            clause == null ? "依据" : "",
                            amount.isBlank() ? "数量" : "",
                            timing.isBlank() ? "时间" : "",
                            standard.isBlank() ? "标准" : "",
                            requirement.isBlank() ? "要求" : "")
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
    }

    /**
     * How it is counted.
     *
     * @param target percent at which the full mark is earned
     * @param per and {@code cap}: hundredths of a point for each and at most, outside the weights
     */
    public record Counting(
            @Nullable Measure measure, @Nullable Method method, int target, int per, int cap) {

        public static final Counting NONE = new Counting(null, null, 100, 0, 0);
    }

    /** The same in another version, beneath another parent. */
    Indicator copied(IndicatorId copy, @Nullable IndicatorId under) {
        return new Indicator(copy, key, under, ordinal, kind, title, weight, asked, counting);
    }

    /** How it turns a tally into points, in words. */
    public String howInWords() {
        return switch (kind) {
            case GROUP -> "";
            case COMPUTED -> measureInWords() + (counting.method == null ? "" : "，" + method());
            case VERIFIED -> "两人核分，按情形扣分";
            case JUDGED -> "两人评等次：好 100%、较好 85%、一般 65%、差 40%";
            case MINUS ->
                measureInWords() + "每件减 " + Points.say(counting.per) + " 分，至多 " + Points.say(counting.cap) + " 分";
            case BONUS ->
                measureInWords() + "每件加 " + Points.say(counting.per) + " 分，至多 " + Points.say(counting.cap) + " 分";
            case VETO -> measureInWords() + "，有一件即限定等次";
        };
    }

    private String method() {
        return switch (java.util.Objects.requireNonNull(counting.method)) {
            case PROPORTION -> "达到 " + counting.target + "% 得满分，以下按比例";
            case BANDS -> Method.BANDS.rule();
            case PROGRESS -> "目标 " + counting.target + "%，" + Method.PROGRESS.rule();
        };
    }

    private String measureInWords() {
        return counting.measure == null ? "" : counting.measure.label();
    }
}
