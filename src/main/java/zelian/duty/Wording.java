package zelian.duty;

import java.text.Normalizer;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How a duty is worded: one line of a duty list, column by column. A column that is not there was not
 * given (the office's file has no such column), which is not the same as given and empty.
 */
public record Wording(Map<Column, String> words) {

    public static final String COMMON = "共性";
    public static final String OWN = "个性";
    public static final String POSITIVE = "正面";
    public static final String NEGATIVE = "负面";
    public static final String LONG_TERM = "长期";
    public static final String YEARLY = "年度";

    public Wording {
        var kept = new EnumMap<Column, String>(Column.class);
        words.forEach((column, text) -> kept.put(column, text.strip()));
        words = Collections.unmodifiableMap(kept);
    }

    /** The text of the column; empty if it was not given. */
    public String word(Column column) {
        return words.getOrDefault(column, "");
    }

    public boolean gives(Column column) {
        return words.containsKey(column);
    }

    public Wording with(Column column, String text) {
        var changed = new EnumMap<Column, String>(Column.class);
        changed.putAll(words);
        changed.put(column, text);
        return new Wording(changed);
    }

    /** These words where they are given, the other's where not. */
    public Wording over(Wording other) {
        var merged = new EnumMap<Column, String>(Column.class);
        merged.putAll(other.words);
        merged.putAll(words);
        return new Wording(merged);
    }

    /**
     * What makes two lines the same duty: 责任主体 and 责任事项, in half width, without spaces and
     * punctuation.
     */
    public String key() {
        return plain(word(Column.SUBJECT)) + "|" + plain(word(Column.MATTER));
    }

    public boolean own() {
        return word(Column.KIND).equals(OWN);
    }

    public boolean negative() {
        return word(Column.POLARITY).equals(NEGATIVE);
    }

    /** Which of the three lists it stands on; 责任 where nothing is said. */
    public Series series() {
        return Series.of(word(Column.SERIES));
    }

    public boolean longTerm() {
        return word(Column.HORIZON).equals(LONG_TERM);
    }

    /** A matter as it is compared: in half width, without spaces and punctuation. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{P}]", "");
    }
}
