package zelian.duty.handing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.duty.Column;
import zelian.duty.Drafts;
import zelian.duty.DutyListId;
import zelian.duty.Wording;
import zelian.duty.WorkedOn;
import zelian.ledger.Deed;

/**
 * Hands lines of an issued list down to the lists of units below it (下发): there they are 共性, say which duty they
 * carry out, and wait to be put in the unit's own words (细化) or left out with a reason (裁剪).
 */
@Service
class HandingDown {

    private final WorkedOn lists;
    private final Below below;
    private final Drafts drafts;
    private final Rights rights;
    private final ApplicationEventPublisher events;

    HandingDown(WorkedOn lists, Below below, Drafts drafts, Rights rights, ApplicationEventPublisher events) {
        this.lists = lists;
        this.below = below;
        this.drafts = drafts;
        this.rights = rights;
        this.events = events;
    }

    /**
     * What would happen to one unit.
     *
     * @param lines those its list does not have yet
     * @param obstacle why nothing can go there; null if something can
     */
    record Step(
            Below.Target target,
            List<WorkedOn.Line> lines,
            @Nullable String obstacle) {}

    /** What would happen; {@code lines} are all that were chosen. */
    record Plan(WorkedOn.Edition source, List<WorkedOn.Line> lines, List<Below.Target> all, List<Step> steps) {}

    /** @throws NotFound if the reader does not issue this list, or it is not in force */
    Plan plan(Viewer by, DutyListId list, Wanted wanted) {
        var source = lists.inForce(list, by);
        rights.require(by, Area.DUTY, Act.ISSUE, source.unit());
        var lines = source.lines().stream()
                .filter(line -> wanted.subject().isEmpty()
                        ? !line.wording().own()
                        : line.wording().word(Column.SUBJECT).equals(wanted.subject()))
                .filter(line -> wanted.series().isEmpty()
                        || line.wording().series().label().equals(wanted.series()))
                .toList();
        var all = below.of(source.unit(), source.year(), rights.units(by, Area.DUTY, Act.DRAFT));
        return new Plan(
                source,
                lines,
                all,
                all.stream()
                        .filter(target -> target.kind().equals(wanted.kind()))
                        .map(target -> step(target, lines))
                        .toList());
    }

    private static Step step(Below.Target target, List<WorkedOn.Line> lines) {
        var missing = lines.stream()
                .filter(line -> !target.carried().contains(line.duty().value()))
                .toList();
        return new Step(
                target, missing, target.judged() ? "清单正在审核、审定，办结以后再下发" : missing.isEmpty() ? "都已经有了，或已裁剪" : null);
    }

    /**
     * Writes the lines into the drafts of these units.
     *
     * @return how many units got any
     * @throws Rejected if no unit would get any
     */
    @Transactional
    public int handDown(Viewer by, DutyListId list, Wanted wanted, Set<UnitId> units) {
        var plan = plan(by, list, wanted);
        var steps = plan.steps().stream()
                .filter(step ->
                        step.obstacle() == null && units.contains(step.target().unit()))
                .toList();
        if (steps.isEmpty()) {
            throw Rejected.because("duty.nothing-to-hand-down");
        }
        for (var step : steps) {
            drafts.lay(
                    by,
                    step.target().unit(),
                    plan.source().year(),
                    step.lines().stream()
                            .map(line -> below(line, plan.source(), step.target(), wanted))
                            .toList());
        }
        events.publishEvent(new Deed(
                by,
                "duty.lines-handed-down",
                "duty_list",
                list.value(),
                plan.source().unit(),
                "将《%s》的 %d 项共性事项下发到 %d 个%s"
                        .formatted(plan.source().title(), plan.lines().size(), steps.size(), wanted.kind()),
                Map.of(),
                Map.of()));
        return steps.size();
    }

    private static Wording below(WorkedOn.Line line, WorkedOn.Edition source, Below.Target target, Wanted wanted) {
        var former = line.wording();
        var words = new EnumMap<Column, String>(former.words());
        if (!wanted.as().isEmpty()) {
            words.put(Column.SUBJECT, wanted.as());
        }
        words.put(Column.KIND, Wording.COMMON);
        words.put(Column.LEAD, wanted.lead());
        words.put(Column.LEAD_UNIT, target.name());
        words.put(Column.SUPPORT, "");
        words.put(Column.UPWARD, "%d-%s-%02d".formatted(source.year(), former.word(Column.SUBJECT), line.ordinal()));
        return new Wording(words);
    }
}
