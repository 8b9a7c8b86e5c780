package zelian.common;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The text a rule rests on (依据): which rule, which article, in force since when.
 *
 * @param title the rule's name without its quotation marks, such as 党委（党组）落实全面从严治党主体责任规定
 * @param article the article in words, such as 第十六条; null when the rule as a whole is meant
 * @param since first day in force; null when not known
 * @param verified whether someone has checked the wording; if not, the screen says 未核验
 */
public record Source(
        String title, @Nullable String article, @Nullable LocalDate since, boolean verified) {

    /** A rule of this product's own, such as "whoever put it right does not verify it". */
    public static Source own(String title) {
        return new Source(title, null, null, true);
    }

    /** As printed: 《…》第十六条，2020-03-09 起（未核验）. */
    public String inWords() {
        return "《" + title + "》"
                + (article == null ? "" : article)
                + (since == null ? "" : "，" + since + " 起")
                + (verified ? "" : "（未核验）");
    }
}
