package zelian.regulation.descent;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.regulation.Clauses;
import zelian.ui.Answer;
import zelian.ui.NavEntry;
import zelian.ui.Option;
import zelian.ui.SeeOther;

/** 制度沿革: how requirements came about, open to every reader. */
@Controller
@RequestMapping("/regulations/descents")
class DescentController {

    private final Descents descents;
    private final KeepingDescents keeping;
    private final Clauses clauses;
    private final Rights rights;

    DescentController(Descents descents, KeepingDescents keeping, Clauses clauses, Rights rights) {
        this.descents = descents;
        this.keeping = keeping;
        this.clauses = clauses;
        this.rights = rights;
    }

    @Bean
    static NavEntry ruleDescents() {
        return NavEntry.of(NavEntry.Group.BASIS, "制度沿革", "/regulations/descents", 15)
                .icon("book");
    }

    @GetMapping
    DescentsPage all(Viewer viewer) {
        return new DescentsPage(
                descents.all().stream()
                        .map(one -> new DescentsPage.Row(
                                one.id(), one.title(), one.note(), one.texts(), one.since(), one.unverified()))
                        .toList(),
                rights.mayAnywhere(viewer, Area.DUTY, Act.ISSUE));
    }

    @PostMapping
    SeeOther open(
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String note,
            Viewer viewer) {
        rights.requireAnywhere(viewer, Area.DUTY, Act.ISSUE);
        if (title.isBlank() || title.length() > 60) {
            throw Rejected.because("regulation.descent-without-title").at("title");
        }
        return shown(keeping.open(viewer, title.strip(), note.strip()));
    }

    @GetMapping("/{id}")
    DescentPage one(@PathVariable UUID id, Viewer viewer) {
        return page(id, null, viewer);
    }

    @PostMapping("/{id}/waypoints")
    SeeOther record(@PathVariable UUID id, @Valid WaypointForm form, Viewer viewer) {
        keeping.record(viewer, id, form.text());
        return shown(id);
    }

    /** The form to reword it; who may not, or no longer, is led to the descent. */
    @GetMapping("/waypoints/{id}")
    Answer waypoint(@PathVariable UUID id, Viewer viewer) {
        var waypoint = descents.waypoint(id);
        var head = waypoint.head();
        return waypoint instanceof Waypoint.Recorded
                        && keeping.keeps(viewer, descents.get(head.descent()).unit())
                ? page(head.descent(), new DescentPage.Worded(id.toString(), head.lock(), head.text()), viewer)
                : shown(head.descent());
    }

    @PostMapping("/waypoints/{id}")
    SeeOther word(@PathVariable UUID id, @Valid WaypointForm form, Viewer viewer) {
        keeping.word(viewer, id, form.readLock(), form.text());
        return shownOf(id);
    }

    @PostMapping("/waypoints/{id}/verification")
    SeeOther verify(@PathVariable UUID id, @RequestParam Waypoint.@Nullable Checked checked, Viewer viewer) {
        keeping.verify(viewer, id, checked);
        return shownOf(id);
    }

    @PostMapping("/waypoints/{id}/end")
    SeeOther end(@PathVariable UUID id, @RequestParam @Nullable LocalDate until, Viewer viewer) {
        keeping.end(viewer, id, until);
        return shownOf(id);
    }

    private DescentPage page(UUID id, DescentPage.@Nullable Worded worded, Viewer viewer) {
        var descent = descents.get(id);
        var line = descents.waypoints(id);
        var keeps = keeping.keeps(viewer, descent.unit());
        return new DescentPage(
                Traced.of(id, descent.title(), descent.note(), line, viewer),
                keeps,
                keeping.verifies(viewer, descent.unit()),
                line.stream()
                        .map(Waypoint::head)
                        .filter(head -> worded == null || !head.id().toString().equals(worded.id()))
                        .map(head ->
                                new Option(head.id().toString(), head.text().inWords()))
                        .toList(),
                keeps
                        ? clauses.all().stream()
                                .map(clause -> new Option(clause.id().toString(), clause.inWords()))
                                .toList()
                        : List.of(),
                worded);
    }

    private SeeOther shownOf(UUID waypoint) {
        return shown(descents.waypoint(waypoint).head().descent());
    }

    private static SeeOther shown(UUID descent) {
        return new SeeOther("/regulations/descents/" + descent);
    }
}
