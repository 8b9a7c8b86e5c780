package zelian.renewal.opening;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Moves the years written in a phrase about time by as many years as the list moves: 2026年1月底前 becomes 2027年1月底前,
 * while 每半年 and 6月底前 stay as they are, for they mean the list's own year.
 */
final class MovedYear {

    private static final Pattern WRITTEN =
            Pattern.compile("(?<!\\d)20\\d{2}(?=\\s*年|[-./]\\d{1,2}|(?:0[1-9]|1[0-2])\\d{2}(?!\\d))");
    private static final Pattern IN_CHINESE = Pattern.compile("二[〇○零][〇○零一二三四五六七八九]{2}(?=\\s*年)");
    private static final String DIGITS = "〇一二三四五六七八九";

    private MovedYear() {}

    static String moved(String phrase, int by) {
        var arabic =
                WRITTEN.matcher(phrase).replaceAll(written -> String.valueOf(Integer.parseInt(written.group()) + by));
        return IN_CHINESE.matcher(arabic).replaceAll(written -> inChinese(number(written) + by));
    }

    /** Whether the text names that year, in either spelling. */
    static boolean names(String text, int year) {
        return text.contains(year + "年") || text.contains(inChinese(year) + "年");
    }

    private static int number(MatchResult written) {
        return written.group()
                .replaceAll("[○零]", "〇")
                .chars()
                .map(DIGITS::indexOf)
                .reduce(0, (number, digit) -> 10 * number + digit);
    }

    private static String inChinese(int year) {
        var words = new StringBuilder();
        String.valueOf(year).chars().forEach(digit -> words.append(DIGITS.charAt(digit - '0')));
        return words.toString();
    }
}
