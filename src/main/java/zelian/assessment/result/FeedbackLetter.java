package zelian.assessment.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.assessment.appraisal.Appraisal;
import zelian.assessment.appraisal.AppraisalSight;
import zelian.assessment.appraisal.Appraisals;
import zelian.assessment.appraisal.Standings;
import zelian.assessment.counting.Result;
import zelian.assessment.objection.Objections;
import zelian.assessment.scheme.Indicators;
import zelian.assessment.scheme.Points;
import zelian.assessment.scheme.Schemes;
import zelian.assessment.scheme.Tree;
import zelian.common.NotFound;
import zelian.document.Block;
import zelian.document.Report;

/**
 * What a unit is told of its result (反馈函): grade, change on last year, each deduction with what it rests on, what came
 * of its objections, and advice taken from what the indicators ask. No places: they are for those who decide.
 */
@Component
class FeedbackLetter {

    private static final int WEAK = 8_000;

    private final AppraisalSight sight;
    private final Appraisals appraisals;
    private final Schemes schemes;
    private final Indicators indicators;
    private final Standings standings;
    private final Objections objections;
    private final ResultRows rows;
    private final Pleas pleas;
    private final LastYear lastYear;
    private final Directory directory;

    FeedbackLetter(
            AppraisalSight sight,
            Appraisals appraisals,
            Schemes schemes,
            Indicators indicators,
            Standings standings,
            Objections objections,
            ResultRows rows,
            Pleas pleas,
            LastYear lastYear,
            Directory directory) {
        this.sight = sight;
        this.appraisals = appraisals;
        this.schemes = schemes;
        this.indicators = indicators;
        this.standings = standings;
        this.objections = objections;
        this.rows = rows;
        this.pleas = pleas;
        this.lastYear = lastYear;
        this.directory = directory;
    }

    /** @throws NotFound before the release */
    Report of(UUID id, Viewer viewer) {
        var result = sight.result(id, viewer);
        var appraisal = appraisals.get(result.appraisal());
        if (!appraisal.open()) {
            throw new NotFound("letter of " + id);
        }
        var scheme = schemes.get(appraisal.head().scheme()).head();
        var tree = Tree.of(indicators.of(scheme.id()));
        var raised = objections.of(result.appraisal(), result.unit());
        var answered = pleas.of(result, tree, raised, viewer);
        var body = new ArrayList<Block>();
        body.add(Block.text(result.unitName() + "："));
        body.add(Block.text("按照《" + scheme.title() + "》（" + scheme.number() + "），现将考核结果反馈如下。"));
        body.add(Block.heading(1, "考核结果"));
        body.add(Block.text(outcome(appraisal, result)));
        body.add(Block.heading(1, "各项得分"));
        body.add(new Block.Table(
                List.of("指标", "满分", "得分", "取数和核分"),
                List.of(5, 2, 2, 5),
                ResultRows.of(result, tree, raised).stream()
                        .map(row -> List.of(
                                row.title(),
                                row.full().isEmpty() ? "—" : row.full(),
                                row.points() + (row.corrected() == null ? "" : "（" + row.corrected() + "）"),
                                row.tally()))
                        .toList()));
        body.add(Block.heading(1, "扣分情况"));
        body.add(Block.text(String.join("\n", losses(appraisal, tree, result))));
        if (!answered.isEmpty()) {
            body.add(Block.heading(1, "申诉情况"));
            answered.forEach(plea -> body.add(Block.text(
                    plea.indicator() + "：" + plea.state() + "。" + (plea.answer() == null ? "" : plea.answer()))));
        }
        body.add(Block.heading(1, "建议"));
        body.add(Block.text(String.join("\n", advice(tree, result))));
        return new Report(
                "关于" + appraisal.head().title() + "结果的反馈函",
                null,
                body,
                directory.unitName(scheme.body()),
                day(appraisal),
                false);
    }

    private static LocalDate day(Appraisal appraisal) {
        return switch (appraisal) {
            case Appraisal.Final it -> it.finalOn();
            case Appraisal.Released it -> it.releasedOn();
            default -> throw new IllegalStateException(appraisal.word());
        };
    }

    private String outcome(Appraisal appraisal, Result result) {
        var standing = standings.latest(result.appraisal()).get(result.unit());
        var total = standing == null ? result.total() : standing.total();
        var waiting = objections.of(result.appraisal(), result.unit()).stream()
                .anyMatch(objection -> objection.decidedOn() == null);
        return (total.isPresent() ? "总分 " + Points.exactly(total.getAsInt()) + " 分" : "缺项，暂不出分")
                + (standing == null ? "" : "，等次：" + standing.gradeInWords())
                + "。" + lastYear.inWords(appraisal, result) + "。"
                + (appraisal instanceof Appraisal.Final ? "结果已定稿。" : "")
                + (waiting ? "尚有申诉待答复，以定稿结果为准。" : "");
    }

    private List<String> losses(Appraisal appraisal, Tree tree, Result result) {
        var lines = new ArrayList<String>();
        for (var i = 0; i < tree.leaves().size(); i++) {
            var indicator = tree.leaves().get(i);
            var lost = result.missing(i) ? 0 : result.fulls()[i] - result.points()[i];
            if (lost > 0) {
                lines.add(indicator.title() + "扣 " + Points.say(lost) + " 分：" + Tallies.inWords(result, i, indicator)
                        + "；标准：" + indicator.asked().standard() + "。");
            }
        }
        for (var i = tree.leaves().size(); i < result.points().length; i++) {
            if (result.points()[i] < 0) {
                lines.add(tree.scored().get(i).title() + "减 " + Points.say(-result.points()[i]) + " 分："
                        + result.whole()[i] + " 件。");
            }
        }
        rows.deductions(appraisal, result, tree)
                .forEach(off -> lines.add(off.indicator() + "百分制扣 " + off.points() + "：" + off.circumstance() + "（依据："
                        + off.source() + "）。"));
        return lines.isEmpty() ? List.of("没有扣分。") : lines;
    }

    /** What the indicators ask where less than four fifths were earned. */
    private static List<String> advice(Tree tree, Result result) {
        var lines = new ArrayList<String>();
        for (var i = 0; i < tree.leaves().size(); i++) {
            var share = result.share(i);
            if (share != null && share.basisPoints() < WEAK) {
                lines.add(tree.leaves().get(i).title() + "："
                        + tree.leaves().get(i).asked().requirement() + "。");
            }
        }
        return lines.isEmpty() ? List.of("保持现有做法，把有效的做法固定为制度。") : lines;
    }
}
