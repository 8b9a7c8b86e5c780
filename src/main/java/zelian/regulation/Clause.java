package zelian.regulation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.common.Source;

/**
 * One clause of a regulation as others cite it.
 *
 * @param shortTitle as people call it, such as 主体责任规定
 * @param number 第十六条, or 全文 for the rule as a whole
 * @param gist what it asks, in our own short words
 * @param source the same as a citation
 * @param until last day on which its regulation is in force; null while it is
 */
public record Clause(
        ClauseId id,
        UUID regulation,
        String title,
        String shortTitle,
        String number,
        String gist,
        Source source,
        @Nullable LocalDate until) {

    /** The rule as a whole, cited by its name alone. */
    public static final String WHOLE = "全文";

    public boolean whole() {
        return number.equals(WHOLE);
    }

    /** Whether a duty of that day may still rest on it. */
    public boolean over(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    /** 党组工作条例第二十三条, where there is little room. */
    public String inShort() {
        return shortTitle + (number.equals(WHOLE) ? "" : number);
    }

    /** 《中国共产党党组工作条例》第二十三条. */
    public String inWords() {
        return "《" + title + "》" + (number.equals(WHOLE) ? "" : number);
    }
}
