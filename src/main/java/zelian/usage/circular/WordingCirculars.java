package zelian.usage.circular;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zelian.access.UnitId;
import zelian.ui.Say;
import zelian.usage.circular.Circular.Line;
import zelian.usage.circular.Circulars.Result;

/**
 * Words the circular of an appraisal: how many units have which grade; the units of which it was approved that they are
 * praised, or criticised, in the order of their names; what is asked of all. Whoever only has a low grade is not named.
 */
final class WordingCirculars {

    /** Lines of the catalogue that make a unit be named: 通报表扬, 通报. */
    static final String PRAISE = "G1";

    static final String CRITICISM = "P2";

    private static final List<String> GRADES = List.of("优秀", "良好", "一般", "较差");

    private WordingCirculars() {}

    /** @param results not empty, all final */
    static Circular of(List<Result> results, String demand) {
        var first = results.getFirst();
        var lines = new ArrayList<Line>();
        lines.add(Line.heading("总体情况"));
        lines.add(Line.text("%s共考核 %d 个单位，结果已于%s定稿：%s。"
                .formatted(first.title(), results.size(), Say.fullDayInWords(first.fixedOn()), counts(results))));
        named(lines, results, Result::praised, "予以通报表扬的单位", "以下单位予以通报表扬");
        named(lines, results, Result::criticised, "予以通报的单位", "以下单位予以通报，扣分情形已在反馈函里逐项写明");
        lines.add(Line.heading("有关要求"));
        demand.strip().lines().filter(line -> !line.isBlank()).map(Line::text).forEach(lines::add);
        return new Circular("关于" + first.title() + "结果的通报", new UnitId(first.body()), List.copyOf(lines), null);
    }

    private static String counts(List<Result> results) {
        return Stream.concat(
                        GRADES.stream().map(grade -> count(results, grade, grade)),
                        Stream.of(count(results, "", "暂不定等")))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("，"));
    }

    private static String count(List<Result> results, String level, String words) {
        var count = results.stream().filter(one -> one.level().equals(level)).count();
        return count == 0 ? "" : words + " " + count + " 个";
    }

    private static void named(
            List<Line> lines, List<Result> results, Predicate<Result> which, String heading, String words) {
        var names = results.stream().filter(which).map(Result::unitName).collect(Collectors.joining("、"));
        if (!names.isEmpty()) {
            lines.add(Line.heading(heading));
            lines.add(Line.text(words + "（按单位名称排列，不分先后）：" + names + "。"));
        }
    }
}
