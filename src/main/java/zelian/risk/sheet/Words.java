package zelian.risk.sheet;

import java.util.List;
import java.util.regex.Pattern;
import zelian.risk.card.MeasureKind;

/** What the words of a table say about measures. */
final class Words {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[；;\\r\\n]+\\s*");
    private static final Pattern NUMBERED = Pattern.compile("^(?:[（(]?\\d{1,2}[）).、．]|[①-⑳])\\s*");
    private static final Pattern END = Pattern.compile("[。．.]$");
    private static final Pattern INVESTIGATION = Pattern.compile("查处|核查线索|立案|查办|初核");
    private static final Pattern ACCOUNTABILITY = Pattern.compile("追究|问责|追责|责任倒查");
    private static final Pattern EDUCATION = Pattern.compile("教育|培训|谈话|警示|提醒|承诺|宣讲|学习");
    private static final Pattern SUPERVISION =
            Pattern.compile("监督|抽查|检查|公示|公开|回访|复核|核对|复验|审计|监测|预警|留痕|回头看|销号|听取|评价|核查");

    private Words() {}

    /** 双人审核；按季抽查凭证 are two measures; 1. and （二） before them are left out. */
    static List<String> measures(String cell) {
        return BETWEEN.splitAsStream(cell.strip())
                .map(part ->
                        END.matcher(NUMBERED.matcher(part).replaceFirst("")).replaceFirst(""))
                .filter(part -> !part.isBlank())
                .toList();
    }

    /** By the words of the measure, where the file does not say: what is neither is a matter of rules. */
    static MeasureKind kind(String words) {
        if (ACCOUNTABILITY.matcher(words).find()) {
            return MeasureKind.ACCOUNTABILITY;
        }
        if (INVESTIGATION.matcher(words).find()) {
            return MeasureKind.INVESTIGATION;
        }
        if (EDUCATION.matcher(words).find()) {
            return MeasureKind.EDUCATION;
        }
        return SUPERVISION.matcher(words).find() ? MeasureKind.SUPERVISION : MeasureKind.RULES;
    }
}
