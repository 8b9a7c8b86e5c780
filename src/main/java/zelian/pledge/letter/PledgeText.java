package zelian.pledge.letter;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import zelian.pledge.template.Template;
import zelian.pledge.template.Templates;
import zelian.seal.Seals;

/** Puts the text of a letter together: what both sign, word for word. */
@Component
public class PledgeText {

    private static final String NUMERALS = "一二三四五六七八九十";

    private final Templates templates;
    private final Clauses clauses;
    private final Seals seals;

    PledgeText(Templates templates, Clauses clauses, Seals seals) {
        this.templates = templates;
        this.clauses = clauses;
        this.seals = seals;
    }

    /** A line of the text; a heading or a paragraph. */
    public record Line(boolean heading, String words) {}

    /** The text as fixed when it was confirmed; before, as it would be now. */
    public String words(Pledge pledge) {
        var fixed = pledge.head().text();
        return fixed == null
                ? compose(
                        pledge.head(),
                        templates.get(pledge.head().template()),
                        clauses.of(pledge.head().id()))
                : fixed.words();
    }

    PledgeHead.Fixed fix(Pledge pledge) {
        var words = words(pledge);
        return new PledgeHead.Fixed(words, seals.digest(words));
    }

    /** The SM3 digest of these words. */
    public String digest(String words) {
        return seals.digest(words);
    }

    /** A digest as people compare it: in groups of eight. */
    public static String inGroups(String digest) {
        return digest.replaceAll("(.{8})(?!$)", "$1 ");
    }

    public static List<Line> lines(String words) {
        return words.lines()
                .map(line -> line.startsWith("# ") ? new Line(true, line.substring(2)) : new Line(false, line))
                .toList();
    }

    private static String compose(PledgeHead head, Template template, List<Clause> own) {
        var lines = new ArrayList<String>();
        lines.add("甲方（交责）：" + head.upper().inWords());
        lines.add("乙方（领责）：" + head.lower().inWords());
        lines.add("# 一、共性责任");
        var common = template.head().clauses();
        for (var i = 0; i < common.size(); i++) {
            lines.add("（" + numeral(i) + "）" + common.get(i));
        }
        lines.add("# 二、个性责任");
        for (var clause : own) {
            lines.add("（" + numeral(clause.ordinal() - 1) + "）" + head.lower().title() + "在“" + clause.matter() + "”上："
                    + clause.liability());
        }
        lines.add("# 三、目标和否决事项");
        lines.addAll(template.head().target().lines().toList());
        lines.add("# 四、考核与责任追究");
        lines.addAll(template.head().consequence().lines().toList());
        lines.add("# 五、生效和换签");
        lines.add("本责任书经双方确认后生效，至 " + head.year() + " 年 12 月 31 日止。任何一方岗位、分管变动的，自变动之日起由继任者换签。");
        return String.join("\n", lines);
    }

    private static String numeral(int index) {
        return index < 10 ? NUMERALS.substring(index, index + 1) : "十" + NUMERALS.charAt(index - 10);
    }
}
