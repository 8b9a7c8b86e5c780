package zelian.regulation.text;

/** Numbers of articles as regulations print them: 23 is 二十三. */
final class ChineseNumber {

    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumber() {}

    /** Arabic digits below a thousand in words; what is already in words stays as it is. */
    static String inWords(String number) {
        if (!number.chars().allMatch(Character::isDigit) || number.length() > 3) {
            return number;
        }
        var value = Integer.parseInt(number);
        var hundreds = value / 100;
        var tens = value / 10 % 10;
        var ones = value % 10;
        return (hundreds > 0 ? digit(hundreds) + "百" : "")
                + (tens > 0
                        ? (tens == 1 && hundreds == 0 ? "" : digit(tens)) + "十"
                        : hundreds > 0 && ones > 0 ? "零" : "")
                + (ones > 0 ? digit(ones) : "");
    }

    private static String digit(int value) {
        return String.valueOf(DIGITS.charAt(value));
    }
}
