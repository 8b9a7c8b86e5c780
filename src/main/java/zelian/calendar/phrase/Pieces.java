package zelian.calendar.phrase;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Brings a phrase into one spelling and cuts it into pieces that each say one thing. */
final class Pieces {

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern CHINESE_YEAR = Pattern.compile("[〇○零一二三四五六七八九]{4}(?=年)");
    private static final Pattern CHINESE_NUMBER =
            Pattern.compile("[一二两三四五六七八九十]+(?=个?月|[日号次季年]|[、和][一二三四五六七八九十、和]*[月季])");
    /** 6、12月底前 means 6月底前、12月底前; so for 一、三季度末. */
    private static final Pattern SHARED_END =
            Pattern.compile("(?<![\\d.])((?:\\d{1,2}[、,和及])+)(\\d{1,2})((?:月(?!\\d)|季度)[^、,;]*)");

    private static final Pattern CUT = Pattern.compile("[、,;。:()\\[\\]【】和与]|以及|及(?!时)");
    private static final Pattern SAYS_NOTHING = Pattern.compile("|[之以]?前|含|频次|(?:完成)?时限");
    private static final String DIGITS = "〇一二三四五六七八九";

    private Pieces() {}

    static List<String> of(String phrase) {
        var text = BLANK.matcher(Normalizer.normalize(phrase, Normalizer.Form.NFKC))
                .replaceAll("");
        text = CHINESE_YEAR.matcher(text).replaceAll(Pieces::year);
        text = CHINESE_NUMBER.matcher(text).replaceAll(match -> number(match.group()));
        text = SHARED_END.matcher(text).replaceAll(Pieces::spreadEnd);
        var pieces = new ArrayList<String>();
        for (var piece : CUT.split(text)) {
            if (!SAYS_NOTHING.matcher(piece).matches()) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    private static String year(MatchResult match) {
        var year = new StringBuilder();
        match.group().chars().forEach(c -> year.append(digit((char) c)));
        return year.toString();
    }

    private static int digit(char numeral) {
        return numeral == '○' || numeral == '零' ? 0 : numeral == '两' ? 2 : DIGITS.indexOf(numeral);
    }

    /** 三 → 3, 十二 → 12, 三十一 → 31. */
    private static String number(String numeral) {
        var ten = numeral.indexOf('十');
        if (ten < 0) {
            return numeral.length() == 1 ? "" + digit(numeral.charAt(0)) : numeral;
        }
        var tens = ten == 0 ? 1 : digit(numeral.charAt(ten - 1));
        var units = ten == numeral.length() - 1 ? 0 : digit(numeral.charAt(ten + 1));
        return "" + (10 * tens + units);
    }

    private static String spreadEnd(MatchResult match) {
        var end = match.group(3);
        var spread = new StringBuilder();
        for (var number : match.group(1).split("[、,和及]")) {
            spread.append(number).append(end).append('、');
        }
        return spread.append(match.group(2)).append(end).toString();
    }
}
