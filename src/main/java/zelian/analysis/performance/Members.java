package zelian.analysis.performance;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.Role;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.analysis.Breaks;
import zelian.analysis.Kinds;
import zelian.analysis.Ref;
import zelian.regulation.Rules;
import zelian.ui.Page;
import zelian.ui.WorkbenchPart;

/** The secretary sees how each member performs: what was due, what was recorded, what is broken in their charge. */
@Component
class Members implements WorkbenchPart {

    private final Performance performance;
    private final Directory directory;
    private final Breaks breaks;
    private final Rules rules;

    Members(Performance performance, Directory directory, Breaks breaks, Rules rules) {
        this.performance = performance;
        this.directory = directory;
        this.breaks = breaks;
        this.rules = rules;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Optional<Page> part(Viewer viewer) {
        return viewer.has(Role.SECRETARY)
                ? Optional.of(new MembersPart(viewer.day().getMonthValue(), rows(viewer)))
                : Optional.empty();
    }

    List<MembersPart.Row> rows(Viewer viewer) {
        var members = members(viewer.day());
        var people = members.stream().map(member -> member.person().value()).toList();
        var due = performance.dueOfPeople(people, viewer);
        var months = performance.monthsOfPeople(people, viewer);
        var charges = performance.charges(people, viewer.day());
        var units = names(charges.values());
        var lookedAfter = performance.lookedAfter(
                members.stream().map(member -> member.tenure().value()).toList(), viewer.day());
        var broken = breaks.totals(viewer).stream()
                .filter(total -> total.unit() != null)
                .collect(toMap(total -> Objects.requireNonNull(total.unit()), Breaks.Total::count, Integer::sum));
        var rows = new ArrayList<MembersPart.Row>();
        for (var member : members) {
            var person = member.person().value();
            var bars = Bars.of(months.get(person), viewer.day());
            var tasks = due.getOrDefault(person, new Performance.Due(0, 0));
            var charge = charges.getOrDefault(person, List.of());
            rows.add(new MembersPart.Row(
                    member.name(),
                    member.title(),
                    Kinds.chainAddress(new Ref("person", person)),
                    charge.isEmpty() ? "全面工作" : inWords(charge, units),
                    tasks.all() - tasks.done(),
                    tasks.done(),
                    tasks.all(),
                    bars.months(),
                    bars.records(),
                    bars.last(),
                    silent(bars, viewer.day()),
                    bars.talks(),
                    charge.isEmpty()
                            ? null
                            : new HashSet<>(lookedAfter.getOrDefault(
                                            member.tenure().value(), List.of()))
                                    .stream()
                                            .mapToInt(unit -> broken.getOrDefault(unit, 0))
                                            .sum()));
        }
        return rows;
    }

    /** The body in its own order: the secretary, then the members; whoever holds two posts once. */
    private List<Directory.Holder> members(LocalDate day) {
        var members = new LinkedHashMap<PersonId, Directory.Holder>();
        directory.inRole(Role.SECRETARY, day).forEach(holder -> members.putIfAbsent(holder.person(), holder));
        directory.inRole(Role.MEMBER, day).forEach(holder -> members.putIfAbsent(holder.person(), holder));
        return List.copyOf(members.values());
    }

    private Map<UnitId, String> names(Collection<List<UUID>> units) {
        return directory.unitNames(
                units.stream().flatMap(List::stream).distinct().map(UnitId::new).toList());
    }

    private static String inWords(List<UUID> charge, Map<UnitId, String> units) {
        return charge.stream()
                .map(unit -> units.getOrDefault(new UnitId(unit), ""))
                .sorted()
                .collect(Collectors.joining("、"));
    }

    private int silent(Bars bars, LocalDate day) {
        var since = bars.last() == null ? LocalDate.of(day.getYear(), 1, 1) : bars.last();
        var days = (int) ChronoUnit.DAYS.between(since, day);
        return days > rules.on(day).days("analysis.silent-after").value() ? days : 0;
    }
}
