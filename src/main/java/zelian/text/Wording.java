package zelian.text;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One spelling for what people type in many: only to compare and to parse. What is stored and shown
 * stays as it was typed.
 */
public final class Wording {

    /** Blanks of every width, line breaks, and marks without width. */
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+");

    private Wording() {}

    /** Half-width, lower case, without any blank or line break: 责 任 事 项 and 责任⏎事项 become 责任事项. */
    public static String bare(@Nullable String text) {
        return text == null
                ? ""
                : BLANK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
    }

    /** The key under which two rows are the same thing, such as 责任主体 and 责任事项. */
    public static String key(String... parts) {
        return Stream.of(parts).map(Wording::bare).collect(joining("\n"));
    }
}
