package zelian.supervision.round;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Role;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.supervision.RoundId;
import zelian.ui.Option;

/** Fills the form of a round in. */
@Component
class RoundForms {

    /** From whom a team is made up. */
    private static final Set<Role> OF_TEAMS = EnumSet.of(
            Role.MEMBER,
            Role.PARTY_OFFICE,
            Role.DISCIPLINE,
            Role.STATIONED,
            Role.PERSONNEL,
            Role.UNIT_HEAD,
            Role.BRANCH,
            Role.CLERK);

    private final Rounds rounds;
    private final Team team;
    private final Sight sight;
    private final Crowding crowding;
    private final Directory directory;
    private final Rights rights;

    RoundForms(Rounds rounds, Team team, Sight sight, Crowding crowding, Directory directory, Rights rights) {
        this.rounds = rounds;
        this.team = team;
        this.sight = sight;
        this.crowding = crowding;
        this.directory = directory;
        this.rights = rights;
    }

    RoundFormPage fresh(Viewer viewer) {
        rights.requireAnywhere(viewer, Area.SUPERVISION, Act.LEAD);
        return page(
                "/inspections",
                "制定督责方案",
                "/inspections",
                new RoundFormPage.Values("", "", "", null, null, List.of(), null, List.of(), 0),
                Set.of(),
                viewer);
    }

    RoundFormPage of(RoundId id, Viewer viewer) {
        sight.requireRound(viewer, id.value());
        var head = Rounds.in(Round.Planned.class, rounds.get(id)).head();
        Team.require(team.organises(viewer, head), Act.LEAD);
        return page(
                "/inspections/" + id + "/edit",
                "修改督责方案",
                "/inspections/" + id,
                new RoundFormPage.Values(
                        head.title(),
                        head.basis() == null ? "" : head.basis(),
                        head.plan(),
                        head.since(),
                        head.until(),
                        head.units().stream().map(UnitId::toString).toList(),
                        head.lead().tenure().toString(),
                        head.members().stream()
                                .map(member -> member.tenure().toString())
                                .toList(),
                        head.lock()),
                Set.copyOf(head.units()),
                viewer);
    }

    private RoundFormPage page(
            String action,
            String heading,
            String back,
            RoundFormPage.Values values,
            Set<UnitId> chosen,
            Viewer viewer) {
        var allowed = new HashSet<>(rights.units(viewer, Area.SUPERVISION, Act.LEAD));
        allowed.addAll(chosen);
        var near = crowding.near(allowed, viewer.day());
        var units = directory.units(viewer.day()).stream()
                .filter(unit -> allowed.contains(unit.id()))
                .map(unit -> new Option(
                        unit.id().toString(),
                        near.containsKey(unit.id())
                                ? unit.name() + "（已有 " + near.get(unit.id()) + " 次检查）"
                                : unit.name()))
                .toList();
        return new RoundFormPage(
                action,
                heading,
                back,
                values,
                units,
                people(viewer.day()),
                "括号里是前后 " + crowding.days(viewer.day()) + " 日内已有的检查，能合并的不另开一轮");
    }

    private List<Option> people(LocalDate day) {
        return OF_TEAMS.stream()
                .flatMap(role -> directory.inRole(role, day).stream())
                .distinct()
                .sorted(Comparator.comparing(Directory.Holder::unitName)
                        .thenComparing(Directory.Holder::title)
                        .thenComparing(Directory.Holder::name))
                .map(holder -> new Option(holder.tenure().toString(), holder.inWords()))
                .toList();
    }
}
