package zelian.organization.credential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import zelian.common.Rejected;
import zelian.common.Source;

/**
 * What a password must be (口令规则): long enough, of three kinds of characters, not guessable, not one of
 * the last few, and not too old.
 *
 * @param length least number of characters
 * @param remembered how many earlier passwords may not come back
 * @param days how long one may be used; then it must be changed
 */
public record PasswordRules(int length, int remembered, int days) {

    static final Source NORM = new Source("GB/T 22239-2019 信息安全技术 网络安全等级保护基本要求", "8.1.4.1", null, true);

    private static final int KINDS = 3;
    /** Longer ones only cost time to hash. */
    private static final int LONGEST = 128;
    /** So many characters must remain once everything guessable is taken out. */
    private static final int SUBSTANCE = 6;

    private static final List<IntPredicate> KINDS_OF_CHARACTER = List.of(
            c -> c >= 'a' && c <= 'z',
            c -> c >= 'A' && c <= 'Z',
            c -> c >= '0' && c <= '9',
            c -> c > ' ' && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9'));

    private static final List<String> WEAK = weakWords();
    private static final List<String> ROWS = List.of(
            "01234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "1qaz2wsx3edc4rfv");

    /**
     * Lets a password through that meets the rules, whoever's it is to be.
     *
     * @param earlier whether the account used this password before
     * @throws Rejected at the field {@code password}
     */
    void check(String password, String login, String name, boolean earlier) {
        if (password.codePointCount(0, password.length()) < length || password.length() > LONGEST) {
            throw refusal("organization.password-length", length, LONGEST);
        }
        if (KINDS_OF_CHARACTER.stream()
                        .filter(kind -> password.codePoints().anyMatch(kind))
                        .count()
                < KINDS) {
            throw refusal("organization.password-kinds");
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(login.toLowerCase(Locale.ROOT)) || lower.contains(name.toLowerCase(Locale.ROOT))) {
            throw refusal("organization.password-names-its-owner");
        }
        if (withoutWhatIsGuessed(lower).length() < SUBSTANCE) {
            throw refusal("organization.password-common");
        }
        if (earlier) {
            throw refusal("organization.password-used-before", remembered);
        }
    }

    /** As shown beside the field. */
    public String inWords() {
        return "至少 " + length + " 位，大写字母、小写字母、数字、其他符号占三种以上；不含姓名和登录名，不用常见口令，不与前 " + remembered + " 次相同";
    }

    public boolean tooOld(Instant since, Instant now) {
        return !since.plus(Duration.ofDays(days)).isAfter(now);
    }

    private static Rejected refusal(String code, Object... arguments) {
        return Rejected.because(code, arguments).at("password").citing(NORM);
    }

    /** What is left without common words, runs along alphabet and keyboard, repetitions and years. */
    private static String withoutWhatIsGuessed(String lower) {
        var plain = lower.replaceAll("(19|20)\\d\\d", "").replaceAll("(.)\\1{2,}", "$1");
        for (var row : ROWS) {
            plain = withoutRuns(plain, row);
            plain = withoutRuns(plain, new StringBuilder(row).reverse().toString());
        }
        var letters = plain.replace('@', 'a')
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('$', 's')
                .replace('!', 'i');
        for (var word : WEAK) {
            for (var at = letters.indexOf(word); at >= 0; at = letters.indexOf(word)) {
                letters = letters.substring(0, at) + letters.substring(at + word.length());
                plain = plain.substring(0, at) + plain.substring(at + word.length());
            }
        }
        return plain;
    }

    /** Without every stretch of three or more that runs along the row. */
    private static String withoutRuns(String text, String row) {
        var kept = new StringBuilder();
        for (var from = 0; from < text.length(); ) {
            var run = 1;
            while (from + run < text.length() && row.contains(text.substring(from, from + run + 1))) {
                run++;
            }
            if (run < 3) {
                kept.append(text, from, from + run);
            }
            from += run;
        }
        return kept.toString();
    }

    private static List<String> weakWords() {
        try (var in = PasswordRules.class.getResourceAsStream("weak-words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
