package zelian.usage.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.common.NotFound;
import zelian.ui.Link;
import zelian.usage.OutcomeId;
import zelian.usage.action.Plan;
import zelian.usage.action.Planning;
import zelian.usage.action.Use;
import zelian.usage.action.Uses;
import zelian.usage.outcome.Outcome;
import zelian.usage.outcome.Outcomes;

/** Puts the page of all uses of one appraisal together for one reader. */
@Component
class AppraisalUses {

    private final Outcomes outcomes;
    private final Uses uses;
    private final Planning planning;
    private final Rights rights;

    AppraisalUses(Outcomes outcomes, Uses uses, Planning planning, Rights rights) {
        this.outcomes = outcomes;
        this.uses = uses;
        this.planning = planning;
        this.rights = rights;
    }

    AppraisalUsesPage of(AppraisalId id, Viewer viewer) {
        var results = outcomes.of(id, viewer);
        if (results.isEmpty()) {
            throw new NotFound("uses of appraisal " + id);
        }
        var byId = results.stream().collect(Collectors.toMap(Outcome::id, Function.identity()));
        var all = uses.of(byId.keySet());
        var plans = planning.of(id, viewer);
        var proposed = new ArrayList<AppraisalUsesPage.Line>();
        var leftOut = new ArrayList<AppraisalUsesPage.Line>();
        for (var plan : plans) {
            if (!plan.steps().isEmpty()) {
                proposed.add(line(plan, plan.inWords()));
            }
            if (plan.leftOut() != null) {
                leftOut.add(line(plan, List.of(plan.leftOut())));
            }
        }
        var approved = new ArrayList<AppraisalUsesPage.Line>();
        var notApproved = new ArrayList<AppraisalUsesPage.Line>();
        waiting(all, byId, viewer).forEach(use -> {
            var hindrance = hindrance(use, byId, viewer);
            (hindrance == null ? approved : notApproved).add(line(use, byId, hindrance));
        });
        return new AppraisalUsesPage(
                "/uses/appraisals/" + id,
                new Link(results.getFirst().what(), "/assessments/" + id),
                counts(results, all),
                proposed,
                leftOut,
                approved,
                notApproved);
    }

    private List<Use> waiting(List<Use> all, Map<OutcomeId, Outcome> byId, Viewer viewer) {
        var mine = rights.units(viewer, Area.USAGE, Act.APPROVE);
        return all.stream()
                .filter(Use.Proposed.class::isInstance)
                .filter(use -> mine.contains(use.head().unit())
                        && byId.containsKey(use.head().outcome()))
                .toList();
    }

    private static @Nullable String hindrance(Use use, Map<OutcomeId, Outcome> byId, Viewer viewer) {
        var head = use.head();
        var outcome = Objects.requireNonNull(byId.get(head.outcome()));
        if (outcome.fixedOn() == null) {
            return "结果还没有定稿";
        }
        if (head.proposer().is(viewer)) {
            return "由你提出，须由他人批准";
        }
        return head.unit().equals(viewer.unit()) ? "是你本单位的结果，须由他人批准" : null;
    }

    private static List<String> counts(List<Outcome> results, List<Use> all) {
        var used = all.stream()
                .filter(Use::living)
                .map(use -> use.head().outcome())
                .distinct()
                .count();
        var done = all.stream().filter(Use.Done.class::isInstance).count();
        var living = all.stream().filter(Use::living).count();
        return List.of(results.size() + " 个单位的结果，已有运用的 " + used + " 个", "运用 " + living + " 项，已反馈 " + done + " 项");
    }

    private static AppraisalUsesPage.Line line(Plan plan, List<String> notes) {
        var outcome = plan.outcome();
        return new AppraisalUsesPage.Line(
                outcome.id().toString(), "/uses/" + outcome.id(), outcome.unitName(), level(outcome), notes);
    }

    private static AppraisalUsesPage.Line line(Use use, Map<OutcomeId, Outcome> byId, @Nullable String hindrance) {
        var head = use.head();
        var outcome = Objects.requireNonNull(byId.get(head.outcome()));
        return new AppraisalUsesPage.Line(
                head.id().toString(),
                "/uses/actions/" + head.id(),
                outcome.unitName() + "：" + head.title(),
                level(outcome),
                List.of(hindrance == null ? after(use) : hindrance));
    }

    private static String after(Use use) {
        var days = use.head().days();
        return days.wanted() == null ? use.head().length() + " 个工作日内办" : days.wanted() + " 前办";
    }

    private static String level(Outcome outcome) {
        return outcome.level().isEmpty() ? "暂不定等" : outcome.level();
    }
}
