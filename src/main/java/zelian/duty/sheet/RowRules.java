package zelian.duty.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import zelian.duty.Column;
import zelian.duty.Wording;

/**
 * Turns the cells of one row of an office's file into the wording of a duty. A combined column is taken
 * apart; what the file has no column for is not given, so that a list keeps what it already holds.
 */
final class RowRules {

    /** ★ marks what the office added of its own. */
    static final String OWN_MARK = "★";

    private static final Pattern OFTEN =
            Pattern.compile("^(每(?:个?工作日|日|周|旬|个?月|季度?|半年|年度?)(?:(?:至少|不少于|不低于)?(?:\\d+|[一两二三四五六七八九十]+)次)?)(.*)$");
    private static final Pattern NO_DATE = Pattern.compile("^(随发生|适时|随时|不定期|及时|长期|持续|常态化|一次性)$");
    private static final Pattern IN_BRACKETS = Pattern.compile("^[，,；;]?[（(](.*)[）)]$");
    private static final Pattern NEXT_LINE = Pattern.compile("[；;。]?\\s*[\\r\\n]+\\s*");
    private static final Pattern FIGURE = Pattern.compile("[0-9０-９%％≥≤]");
    private static final Pattern PARTS = Pattern.compile("\\s*[／/]\\s*");

    /** Whether ★ is used in this file at all: only then does a row without it say 共性. */
    private final boolean marksOwn;

    RowRules(boolean marksOwn) {
        this.marksOwn = marksOwn;
    }

    Wording wording(Map<Field, String> cells) {
        var words = new EnumMap<Column, String>(Column.class);
        cells.forEach((field, text) -> field.column()
                .filter(column -> column.usual() || !text.isBlank())
                .ifPresent(column -> words.put(column, oneLine(text))));
        if (cells.containsKey(Field.DEMANDS)) {
            demands(cells.get(Field.DEMANDS)).forEach(words::putIfAbsent);
        }
        if (cells.containsKey(Field.TIMING)) {
            timing(cells.get(Field.TIMING)).forEach(words::putIfAbsent);
        }
        if (cells.containsKey(Field.DEPARTMENTS)) {
            departments(cells.get(Field.DEPARTMENTS)).forEach(words::putIfAbsent);
        }
        if (marksOwn && cells.containsKey(Field.REMARK)) {
            words.putIfAbsent(Column.KIND, cells.get(Field.REMARK).contains(OWN_MARK) ? Wording.OWN : Wording.COMMON);
        }
        return new Wording(words);
    }

    /** What a remark says beside ★: it has no column to go to. */
    static String otherRemark(String remark) {
        return remark.replace(OWN_MARK, "").strip();
    }

    /** 每半年召开…；⏎专题研究≥2次/年: the first line is the content, lines with figures are the metric. */
    static Map<Column, String> demands(String text) {
        var content = new ArrayList<String>();
        var metric = new ArrayList<String>();
        for (var line : NEXT_LINE.split(text.strip())) {
            (content.isEmpty() || !FIGURE.matcher(line).find() ? content : metric).add(line.strip());
        }
        return given(
                Column.CONTENT,
                withoutEnd(String.join("；", content)),
                Column.METRIC,
                withoutEnd(String.join("；", metric)));
    }

    /** 每半年至少1次（6月底、12月底前) says how often and until when; 2026年3月底前 only until when. */
    static Map<Column, String> timing(String written) {
        var text = oneLine(written);
        if (text.isEmpty()) {
            return Map.of();
        }
        if (NO_DATE.matcher(text).matches()) {
            return given(Column.FREQUENCY, text, Column.DUE, "");
        }
        var often = OFTEN.matcher(text);
        if (!often.matches()) {
            return Map.of(Column.DUE, text);
        }
        var rest = often.group(2).strip();
        if (rest.isEmpty()) {
            return Map.of(Column.FREQUENCY, text);
        }
        var inBrackets = IN_BRACKETS.matcher(rest);
        if (inBrackets.matches()) {
            return given(Column.FREQUENCY, often.group(1), Column.DUE, inBrackets.group(1));
        }
        // 每季度末: how often and until when in one word.
        return rest.matches("^[末底初].*")
                ? given(Column.FREQUENCY, often.group(1), Column.DUE, text)
                : given(Column.FREQUENCY, often.group(1), Column.DUE, rest.replaceFirst("^[，,；;]\\s*", ""));
    }

    /** 机关党委／办公室: who leads, then who supports. */
    static Map<Column, String> departments(String text) {
        var parts = List.of(PARTS.split(oneLine(text), 2));
        return given(Column.LEAD_UNIT, parts.getFirst(), Column.SUPPORT, parts.size() > 1 ? parts.get(1) : "");
    }

    private static Map<Column, String> given(Column first, String firstText, Column second, String secondText) {
        var words = new EnumMap<Column, String>(Column.class);
        words.put(first, firstText);
        words.put(second, secondText);
        return words;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*[\\r\\n]+\\s*", "");
    }

    private static String withoutEnd(String text) {
        return text.replaceFirst("[；;。\\s]+$", "");
    }
}
