package zelian.assessment.debrief;

import java.util.Map;

/**
 * How long a debrief is: characters without blanks, of all sections together and of the shortfalls alone.
 *
 * @param shortfalls of them in 存在的问题
 */
public record Length(int all, int shortfalls) {

    public static Length of(Map<Section, String> words) {
        return new Length(
                words.values().stream().mapToInt(Length::of).sum(), of(words.getOrDefault(Section.SHORTFALLS, "")));
    }

    /** The share of the shortfalls in percent, rounded down; nothing written has none. */
    public int shortfallShare() {
        return all == 0 ? 0 : shortfalls * 100 / all;
    }

    private static int of(String words) {
        return (int) words.codePoints()
                .filter(one -> !Character.isWhitespace(one) && !Character.isSpaceChar(one))
                .count();
    }
}
