package zelian.regulation;

import java.util.UUID;
import zelian.common.Source;

/**
 * One clause of a regulation as others cite it.
 *
 * @param shortTitle as people call it, such as 主体责任规定
 * @param number 第十六条, or 全文 for the rule as a whole
 * @param gist what it asks, in our own short words
 * @param source the same as a citation
 */
public record Clause(
        ClauseId id, UUID regulation, String title, String shortTitle, String number, String gist, Source source) {

    /** The rule as a whole, cited by its name alone. */
    public static final String WHOLE = "全文";

    /** 党组工作条例第二十三条, where there is little room. */
    public String inShort() {
        return shortTitle + (number.equals(WHOLE) ? "" : number);
    }

    /** 《中国共产党党组工作条例》第二十三条. */
    public String inWords() {
        return "《" + title + "》" + (number.equals(WHOLE) ? "" : number);
    }
}
