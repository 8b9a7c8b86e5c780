package zelian.intake;

import java.util.List;

/**
 * What a column may be.
 *
 * @param name in code, such as {@code matter}
 * @param label on the screen, such as 责任事项
 * @param required whether a file without such a column cannot be read
 * @param synonyms headings that offices use for it, beside the label; blanks, line breaks and full-width
 *     forms make no difference
 */
public record Field(String name, String label, boolean required, List<String> synonyms) {

    public static Field required(String name, String label, String... synonyms) {
        return new Field(name, label, true, List.of(synonyms));
    }

    public static Field optional(String name, String label, String... synonyms) {
        return new Field(name, label, false, List.of(synonyms));
    }
}
