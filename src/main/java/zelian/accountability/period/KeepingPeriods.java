package zelian.accountability.period;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.casefile.Case;
import zelian.accountability.casefile.Cases;
import zelian.accountability.casefile.Hand;
import zelian.accountability.casefile.Sight;
import zelian.accountability.casefile.Telling;
import zelian.accountability.rule.Article;
import zelian.accountability.rule.FormGroup;
import zelian.accountability.rule.Influence;
import zelian.common.Rejected;
import zelian.regulation.Rules;

/** What others decide and a period depends on: rights restored after 留党察看, sanctions of the state reported back. */
@Service
class KeepingPeriods {

    private final Periods periods;
    private final Cases cases;
    private final Rules rules;
    private final Sight sight;
    private final Telling telling;

    KeepingPeriods(Periods periods, Cases cases, Rules rules, Sight sight, Telling telling) {
        this.periods = periods;
        this.cases = cases;
        this.rules = rules;
        this.sight = sight;
        this.telling = telling;
    }

    /** @throws Rejected if the day lies before the decision took effect, or ahead */
    @Transactional
    public void restore(Viewer by, CaseId id, RestorationForm form) {
        var executing = executing(by, id);
        var period = periods.of(id).stream()
                .filter(one -> one.since() == null)
                .findFirst()
                .orElseThrow(() -> Rejected.because("accountability.no-probation"));
        requireDay(form.on(), period.effectiveOn(), by.day());
        var months =
                rules.on(by.day()).months(requireNonNull(period.form().clock())).value();
        var span = Influence.alone(form.on(), months);
        periods.restore(period.id(), span.since(), span.until());
        telling.happened(
                by,
                "restored",
                executing.head(),
                "登记恢复党员权利",
                Map.of(),
                Map.of("影响期起算", span.since().toString(), "影响期满", span.until().toString()),
                "");
    }

    /** @throws Rejected if it is no sanction of the state, or the months lie outside the limits */
    @Transactional
    public void reportedBack(Viewer by, CaseId id, StateSanctionForm form) {
        var executing = executing(by, id);
        if (form.form().group() != FormGroup.STATE) {
            throw Rejected.because("accountability.no-state-sanction").at("form");
        }
        requireDay(form.effectiveOn(), form.effectiveOn(), by.day());
        var on = rules.on(by.day());
        var one = on.months(requireNonNull(form.form().clock()));
        outweigh(id, form, one.value(), by.day());
        var months = Influence.chosen(
                form.months(),
                one.value(),
                form.times(),
                on.months("accountability.period.state-ceiling").value());
        var span = Influence.alone(form.effectiveOn(), months);
        periods.add(
                executing.head(),
                form.form(),
                form.effectiveOn(),
                span.since(),
                span.until(),
                span.arithmetic() + "，" + form.document() + "，" + one.source().inWords());
        telling.happened(
                by, "state-sanction", executing.head(), "登记有权单位回告的政务处分", Map.of(), Map.of("文号", form.document()), "");
    }

    /** Of different ones only the heaviest is carried out. */
    private void outweigh(CaseId id, StateSanctionForm form, int weight, LocalDate day) {
        for (var other : periods.of(id)) {
            if (other.form().group() == FormGroup.STATE
                    && other.form() != form.form()
                    && other.runningOn(form.effectiveOn())) {
                var theirs = rules.on(day)
                        .months(requireNonNull(other.form().clock()))
                        .value();
                if (theirs >= weight) {
                    throw Rejected.because(
                                    "accountability.heavier-runs", other.form().label())
                            .citing(Influence.STATE)
                            .at("form");
                }
                periods.annulOne(other.id(), day);
            }
        }
    }

    private Case.Executing executing(Viewer by, CaseId id) {
        sight.require(by, id, Act.LEAD, Article.EXECUTION, Hand.LEAD, Hand.TEAM);
        return Cases.in(Case.Executing.class, cases.get(id));
    }

    private static void requireDay(LocalDate day, LocalDate notBefore, LocalDate today) {
        if (day.isBefore(notBefore) || day.isAfter(today)) {
            throw Rejected.because("accountability.day-out-of-reach", day);
        }
    }
}
