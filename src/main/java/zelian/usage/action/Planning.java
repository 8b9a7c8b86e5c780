package zelian.usage.action;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.usage.catalogue.Action;
import zelian.usage.catalogue.Performer;
import zelian.usage.outcome.Outcome;
import zelian.usage.outcome.Outcomes;

/** Works out what would be proposed about every result of an appraisal, before it is (成批提出). */
@Component
public class Planning {

    private final Outcomes outcomes;
    private final Uses uses;
    private final Owners owners;
    private final Rights rights;

    Planning(Outcomes outcomes, Uses uses, Owners owners, Rights rights) {
        this.outcomes = outcomes;
        this.uses = uses;
        this.owners = owners;
        this.rights = rights;
    }

    /** By unit; only for results about which the viewer may propose. */
    public List<Plan> of(AppraisalId appraisal, Viewer viewer) {
        var all = outcomes.of(appraisal, viewer);
        var mine = rights.units(viewer, Area.USAGE, Act.DRAFT);
        var used = uses.of(all.stream().map(Outcome::id).toList()).stream()
                .filter(Use::living)
                .collect(Collectors.groupingBy(
                        use -> use.head().outcome(),
                        Collectors.mapping(use -> use.head().code(), Collectors.toSet())));
        var offices = new EnumMap<Performer, Optional<Directory.Holder>>(Performer.class);
        return all.stream()
                .filter(outcome -> mine.contains(outcome.unit()))
                .map(outcome -> plan(outcome, used.getOrDefault(outcome.id(), Set.of()), offices, viewer))
                .toList();
    }

    private Plan plan(
            Outcome outcome, Set<String> used, Map<Performer, Optional<Directory.Holder>> offices, Viewer viewer) {
        var usual = Action.usual(outcome.level(), viewer.day());
        if (usual.isEmpty()) {
            return new Plan(outcome, List.of(), outcome.level().isEmpty() ? "暂不定等，没有通常的运用" : "目录里没有这一等次的运用");
        }
        if (usual.stream().allMatch(action -> used.contains(action.code()))) {
            return new Plan(outcome, List.of(), "通常的 " + usual.size() + " 项都已经提出");
        }
        var steps = new ArrayList<Plan.Step>();
        var leftOut = new ArrayList<String>();
        for (var action : usual) {
            if (used.contains(action.code())) {
                leftOut.add(action.label() + "已经提出");
            } else {
                owner(action.by(), outcome, offices, viewer)
                        .ifPresentOrElse(
                                holder -> steps.add(new Plan.Step(action, holder)),
                                () -> leftOut.add(
                                        action.label() + "没有" + action.by().label() + "可以承办"));
            }
        }
        return new Plan(outcome, steps, leftOut.isEmpty() ? null : String.join("；", leftOut));
    }

    /** An office is the same for every unit. */
    private Optional<Directory.Holder> owner(
            Performer by, Outcome outcome, Map<Performer, Optional<Directory.Holder>> offices, Viewer viewer) {
        return switch (by) {
            case IN_CHARGE, UNIT_HEAD -> owners.usual(by, outcome, viewer.day());
            default -> offices.computeIfAbsent(by, office -> owners.usual(office, outcome, viewer.day()));
        };
    }
}
