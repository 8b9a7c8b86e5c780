package zelian.organization.relation;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.organization.relation.Divisions.Division;
import zelian.organization.relation.Divisions.Person;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;
import zelian.ui.SeeOther;

/** Who supervises whom on a day, and the act that changes it. */
@Controller
class SupervisorController {

    private static final int SIZE = 50;

    private final Divisions divisions;
    private final Dividing dividing;
    private final Directory directory;
    private final Rights rights;

    SupervisorController(Divisions divisions, Dividing dividing, Directory directory, Rights rights) {
        this.divisions = divisions;
        this.dividing = dividing;
        this.directory = directory;
        this.rights = rights;
    }

    @GetMapping("/supervisors")
    Page supervisors(
            @RequestParam @Nullable LocalDate day,
            @RequestParam @Nullable String body,
            @RequestParam @Nullable String after,
            Viewer viewer) {
        rights.requireAnywhere(viewer, Area.ORGANIZATION, Act.READ);
        var on = day == null || day.isAfter(viewer.day()) ? viewer.day() : day;
        var all = divisions.all();
        var rule = divisions.on(on).orElse(null);
        var former =
                rule == null ? null : divisions.on(rule.since().minusDays(1)).orElse(null);
        var people = rule == null ? List.<Person>of() : people(rule, on, viewer);
        var own = people.stream().filter(person -> !person.supervises()).toList();
        var shown = own.stream()
                .filter(person -> rule != null
                        && (body == null
                                || body.isEmpty()
                                || rule.supervisorOf(person.held()).equals(body)))
                .filter(person -> after == null || person.staffNo().compareTo(after) > 0)
                .limit(SIZE + 1L)
                .toList();
        var bodies = bodies(rule, former, own);
        return new SupervisorsPage(
                on,
                viewer.day(),
                rule == null ? null : rule.inWords() + "，自 " + rule.since(),
                bodies,
                people.size() - own.size(),
                rule == null || rule.unified()
                        ? 0
                        : (int) own.stream()
                                .filter(person -> person.held().isEmpty())
                                .count(),
                bodies.stream()
                        .map(each -> new Option(each.name(), each.name()))
                        .toList(),
                body,
                Pageful.of(shown, SIZE, Person::staffNo, after)
                        .map(person -> new SupervisorsPage.Person(
                                "/people/" + person.id(),
                                person.name(),
                                person.posts(),
                                person.grades(),
                                rule == null ? "" : rule.supervisorOf(person.held()))),
                all.stream()
                        .map(each -> new SupervisorsPage.Rule(each.since(), each.inWords(), each.document()))
                        .toList(),
                rights.mayAnywhere(viewer, Area.ORGANIZATION, Act.DRAFT),
                directory.units(viewer.day()).stream()
                        .map(unit -> new Option(unit.id().toString(), unit.name()))
                        .toList());
    }

    @PostMapping("/supervisors")
    SeeOther divide(@Valid DivisionForm form, Viewer viewer) {
        rights.requireAnywhere(viewer, Area.ORGANIZATION, Act.DRAFT);
        dividing.divide(viewer, form);
        return new SeeOther("/supervisors");
    }

    private List<Person> people(Division rule, LocalDate on, Viewer viewer) {
        var bodies = new ArrayList<UUID>(List.of(rule.upper()));
        if (rule.lower() != null) {
            bodies.add(rule.lower());
        }
        return divisions.people(
                on,
                bodies.toArray(UUID[]::new),
                rights.units(viewer, Area.ORGANIZATION, Act.READ).stream()
                        .map(UnitId::value)
                        .toArray(UUID[]::new));
    }

    private static List<SupervisorsPage.Body> bodies(
            @Nullable Division rule, @Nullable Division former, List<Person> people) {
        if (rule == null) {
            return List.of();
        }
        var now = counts(rule, people);
        var before = former == null ? Map.<String, Integer>of() : counts(former, people);
        var names = new LinkedHashSet<>(now.keySet());
        names.addAll(before.keySet());
        return names.stream()
                .map(name -> new SupervisorsPage.Body(
                        name, now.getOrDefault(name, 0), former == null ? null : before.getOrDefault(name, 0)))
                .toList();
    }

    private static Map<String, Integer> counts(Division rule, List<Person> people) {
        var counts = new HashMap<String, Integer>();
        people.forEach(person -> counts.merge(rule.supervisorOf(person.held()), 1, Integer::sum));
        return counts;
    }
}
