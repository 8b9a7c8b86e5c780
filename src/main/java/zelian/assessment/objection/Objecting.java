package zelian.assessment.objection;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.assessment.IndicatorId;
import zelian.assessment.ObjectionId;
import zelian.assessment.appraisal.Appraisal;
import zelian.assessment.appraisal.AppraisalSight;
import zelian.assessment.appraisal.AppraisalTelling;
import zelian.assessment.appraisal.Appraisals;
import zelian.assessment.counting.Result;
import zelian.assessment.counting.Results;
import zelian.assessment.grading.Graders;
import zelian.assessment.scheme.Indicators;
import zelian.assessment.scheme.Points;
import zelian.assessment.scheme.Tree;
import zelian.calendar.Deadlines;
import zelian.calendar.WorkingDays;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.regulation.Rules;
import zelian.seal.Seals;

/** Raises objections to scores (申诉), and answers them by another hand. */
@Service
class Objecting {

    private final AppraisalSight sight;
    private final Appraisals appraisals;
    private final Results results;
    private final Indicators indicators;
    private final Objections objections;
    private final Graders graders;
    private final Directory directory;
    private final Rights rights;
    private final Rules rules;
    private final Deadlines deadlines;
    private final Seals seals;
    private final AppraisalTelling telling;

    Objecting(
            AppraisalSight sight,
            Appraisals appraisals,
            Results results,
            Indicators indicators,
            Objections objections,
            Graders graders,
            Directory directory,
            Rights rights,
            Rules rules,
            Deadlines deadlines,
            Seals seals,
            AppraisalTelling telling) {
        this.sight = sight;
        this.appraisals = appraisals;
        this.results = results;
        this.indicators = indicators;
        this.objections = objections;
        this.graders = graders;
        this.directory = directory;
        this.rights = rights;
        this.rules = rules;
        this.deadlines = deadlines;
        this.seals = seals;
        this.telling = telling;
    }

    /**
     * Raises one.
     *
     * @throws Rejected after the last day for it; while another one to the same score waits
     */
    @Transactional
    public void raise(Viewer by, UUID resultId, IndicatorId indicator, String ground) {
        var result = sight.result(resultId, by);
        require(by, Act.ANSWER, result);
        var released = appraisals.get(result.appraisal(), Appraisal.Released.class);
        var clock = rules.on(released.releasedOn()).workingDays("assessment.objection.clock");
        if (by.day().isAfter(released.objectBy())) {
            throw Rejected.because("assessment.objection-late", released.objectBy())
                    .citing(clock.source());
        }
        index(released, indicator);
        var waits = objections.of(result.appraisal(), result.unit()).stream()
                .anyMatch(other -> other instanceof Objection.Raised
                        && other.head().indicator().equals(indicator));
        if (waits) {
            throw Rejected.because("assessment.objection-waits").at("indicator");
        }
        var answer = rules.on(by.day())
                .workingDays("assessment.objection-answer.clock")
                .value();
        var raised = new Objection.Raised(new Objection.ObjectionHead(
                new ObjectionId(Ids.next()),
                result.appraisal(),
                result.unit(),
                indicator,
                objections.nextNumber(result.appraisal()),
                by.person(),
                by.name(),
                by.day(),
                deadlines.after(by.day(), new WorkingDays(answer))));
        objections.add(raised, by, ground.strip());
        telling.aboutUnit(
                by,
                "objection-raised",
                result.id(),
                result.unit(),
                "提出申诉 " + raised.head().number() + "：" + result.unitName(),
                Map.of(),
                Map.of("理由摘要", seals.digest(ground.strip())));
    }

    /**
     * Decides one.
     *
     * @param points what the score is to be; null where it stays
     * @throws Rejected by a hand that marked the unit, serves there, or raised it; if the points are more than there are
     */
    @Transactional
    public UUID decide(Viewer by, ObjectionId id, @Nullable BigDecimal points, boolean upheld, String reason) {
        var objection = objections.get(id);
        var head = objection.head();
        var result = results.find(head.appraisal(), head.unit()).orElseThrow(() -> new NotFound("result"));
        sight.result(result.id(), by);
        require(by, Act.VERIFY, result);
        if (!(objection instanceof Objection.Raised raised)) {
            throw Rejected.because("assessment.other-state", "申诉 " + head.number(), objection.word());
        }
        var name = by.title() + " " + by.name();
        var concerned = graders.marks(head.appraisal(), head.unit(), by.person())
                || directory.posts(by.person(), by.day()).stream()
                        .anyMatch(post -> post.unit().equals(head.unit()));
        var decided = upheld
                ? raised.uphold(by.person(), name, concerned, by.day(), within(result, head.indicator(), points))
                : raised.dismiss(by.person(), name, concerned, by.day());
        objections.decide(decided, by, reason.strip());
        telling.aboutUnit(
                by,
                "objection-decided",
                result.id(),
                result.unit(),
                "答复申诉 " + head.number() + "：" + result.unitName(),
                Map.of("状态", objection.word()),
                Map.of("状态", decided.word(), "理由摘要", seals.digest(reason.strip())));
        return result.id();
    }

    private int within(Result result, IndicatorId indicator, @Nullable BigDecimal points) {
        if (points == null) {
            throw Rejected.because("assessment.correction-missing").at("points");
        }
        var appraisal = appraisals.get(result.appraisal());
        var index = index(appraisal, indicator);
        var scored = Tree.of(indicators.of(appraisal.head().scheme())).scored().get(index);
        var most = scored.kind().extra() ? scored.counting().cap() : result.fulls()[index];
        var corrected = Points.of(points);
        if (corrected > most || corrected < (scored.kind().extra() ? -most : 0)) {
            throw Rejected.because("assessment.correction-outside", Points.say(most))
                    .at("points");
        }
        return corrected;
    }

    private int index(Appraisal appraisal, IndicatorId indicator) {
        var scored = Tree.of(indicators.of(appraisal.head().scheme())).scored();
        return IntStream.range(0, scored.size())
                .filter(i -> scored.get(i).id().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator " + indicator));
    }

    private void require(Viewer by, Act act, Result result) {
        if (!rights.may(by, Area.ASSESSMENT, act, result.unit())) {
            throw Rejected.because("access.not-allowed", act.label(), Area.ASSESSMENT.label());
        }
    }
}
