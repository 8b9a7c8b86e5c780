package zelian.risk.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.intake.Line;
import zelian.intake.OfficeFile;
import zelian.intake.Problem;
import zelian.intake.Submission;
import zelian.organization.importing.Bureau;

/** The office's table of risks comes in (导入廉政风险点), and other offices' tables do. */
@Transactional
class RiskImportTests extends PageTests {

    @Autowired
    Bureau bureau;

    @Autowired
    RiskImport kind;

    Viewer office;

    @BeforeEach
    void thePartyOffice() {
        bureau.open();
        office = bureau.partyOffice();
        db.sql("delete from risk.called").update();
    }

    @Test
    void theOfficesFileComesInAndASecondTimeChangesNothing() {
        var file = OfficeFile.of("廉政风险点.xlsx", kind);

        var verdict = kind.check(file, office);
        assertThat(errors(verdict.problems())).isEmpty();
        assertThat(doubts(verdict.problems()))
                .as("what offices call the principal is named once a cell")
                .anyMatch(message -> message.startsWith("岗位表里没有“处长”，按“主要负责人”理解"))
                .anyMatch(message -> message.startsWith("岗位表里没有“主任”，按“主要负责人”理解"));
        assertThat(verdict.effects().getFirst()).startsWith("新立风险点卡 24 张、防控措施 46 条");

        kind.apply(file, office);
        assertThat(db.sql("select count(*) from risk.card where power = '经费支出' and closed_on is null")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);

        var again = kind.check(file, office);
        assertThat(again.effects()).containsExactly("与现有 24 张风险点卡一致，不改动任何内容");
        assertThat(doubts(again.problems())).as("confirmed is remembered").noneMatch(message -> message.contains("处长"));
    }

    @Test
    void aChangedFileShowsWhatWouldChange() {
        kind.apply(file(row(Map.of())), office);

        var verdict = kind.check(file(row(Map.of("likelihood", "5", "measures", "双人复核；每月抽查"))), office);

        assertThat(verdict.effects().getFirst()).startsWith("新立风险点卡 0 张、防控措施 0 条，修改 1 张");
        assertThat(verdict.differences())
                .extracting(difference -> difference.field() + "：" + difference.before() + " → " + difference.after())
                .containsExactly(
                        "风险值：4 × 4 = 16 → 5 × 4 = 20",
                        "防控措施：双人复核（管理层，主要负责人，每季度） → 双人复核（管理层，主要负责人，每季度）；每月抽查（管理层，主要负责人，每季度）");
    }

    @Test
    void theSameRiskOnThreeLayersIsOneCard() {
        var verdict = kind.check(
                file(
                        row(Map.of("layer", "决策层", "measures", "超限额上会")),
                        row(Map.of("layer", "管理层", "measures", "按月复核")),
                        row(Map.of("layer", "操作层", "measures", "双人经办"))),
                office);

        assertThat(errors(verdict.problems())).isEmpty();
        assertThat(verdict.effects().getFirst()).startsWith("新立风险点卡 1 张、防控措施 3 条");
    }

    @Test
    void whatIsWrongIsNamedAtItsCell() {
        var verdict = kind.check(
                file(
                        row(Map.of("unit", "没有的处")),
                        row(Map.of("likelihood", "６", "forms", "二")),
                        row(Map.of("impact", "高", "forms", "三")),
                        row(Map.of("category", "天灾", "forms", "四")),
                        row(Map.of("layer", "班组", "forms", "五")),
                        row(Map.of("measures", " ", "forms", "六")),
                        row(Map.of("power", "", "forms", "七")),
                        row(Map.of("forms", "八", "likelihood", "3")),
                        row(Map.of("forms", "八", "likelihood", "4"))),
                office);

        assertThat(verdict.problems().stream()
                        .filter(problem -> problem.level() == Problem.Level.ERROR)
                        .map(problem -> problem.line() + " " + problem.field() + " " + problem.message()))
                .hasSize(8)
                .anyMatch(said -> said.startsWith("0 unit ") && said.contains("没有的处"))
                .anyMatch(said -> said.startsWith("1 likelihood “6”不是 1 到 5 的整数"))
                .anyMatch(said -> said.startsWith("2 impact “高”不是 1 到 5 的整数"))
                .anyMatch(said -> said.startsWith("3 category “天灾”不是风险类别；应为：思想道德、"))
                .anyMatch(said -> said.startsWith("4 layer “班组”不是防控层级；应为：决策层、管理层、操作层"))
                .anyMatch(said -> said.startsWith("5 measures 没有写防控措施"))
                .anyMatch(said -> said.startsWith("6 power 没有写权力事项"))
                .anyMatch(said -> said.startsWith("8 likelihood 与第 9 行是同一处风险，评分却不同"));
    }

    @Test
    void fullWidthDigitsNumberedMeasuresAndGradesWithoutPointsAreRead() {
        var verdict = kind.check(
                file(
                        row(Map.of("likelihood", "４", "measures", "1.双人复核\n2.每月抽查")),
                        row(Map.of("likelihood", "", "impact", "", "grade", "高风险", "forms", "只写等级"))),
                office);

        assertThat(errors(verdict.problems())).isEmpty();
        assertThat(verdict.effects().getFirst()).startsWith("新立风险点卡 2 张、防控措施 3 条");
        assertThat(doubts(verdict.problems()))
                .anyMatch(message -> message.startsWith("只写了等级“高”，按可能性和影响 4 × 4 = 16 入库"));
    }

    @Test
    void aUnitOnlyTakesInItsOwn() {
        var verdict = kind.check(file(row(Map.of()), row(Map.of("unit", "人事处"))), bureau.unitHead());

        assertThat(errors(verdict.problems())).containsExactly("“人事处”不是你可以起草的单位；由本单位或机关党委起草");
    }

    private static Map<String, String> row(Map<String, String> other) {
        var row = new HashMap<>(Map.of(
                "unit", "宣传处",
                "power", "宣传采买",
                "step", "比选",
                "forms", "关联方承接",
                "category", "外部环境",
                "likelihood", "4",
                "impact", "4",
                "layer", "管理层",
                "measures", "双人复核",
                "who", "主要负责人"));
        row.put("frequency", "每季度");
        row.putAll(other);
        return row;
    }

    @SafeVarargs
    private static Submission file(Map<String, String>... rows) {
        var lines = new ArrayList<Line>();
        var columns = new LinkedHashSet<String>();
        for (var row : rows) {
            lines.add(new Line(lines.size(), "风险点", lines.size() + 2, row));
            columns.addAll(row.keySet());
        }
        return new Submission("风险点.xlsx", Map.of(), columns, lines);
    }

    private static List<String> errors(List<Problem> problems) {
        return said(problems, Problem.Level.ERROR);
    }

    private static List<String> doubts(List<Problem> problems) {
        return said(problems, Problem.Level.DOUBT);
    }

    private static List<String> said(List<Problem> problems, Problem.Level level) {
        return problems.stream()
                .filter(problem -> problem.level() == level)
                .map(Problem::message)
                .toList();
    }
}
