package zelian.division.page;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Directory;
import zelian.access.Role;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.division.DivisionId;
import zelian.division.text.DivisionVersion;
import zelian.division.text.Drafting;
import zelian.division.text.Line;
import zelian.division.text.Lines;
import zelian.meeting.MeetingId;
import zelian.meeting.Meetings;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.SeeOther;

/** Opens divisions and writes their lines. */
@Controller
@RequestMapping("/divisions")
class DraftController {

    private final Drafting drafting;
    private final Lines lines;
    private final Meetings meetings;
    private final Directory directory;

    DraftController(Drafting drafting, Lines lines, Meetings meetings, Directory directory) {
        this.drafting = drafting;
        this.lines = lines;
        this.meetings = meetings;
        this.directory = directory;
    }

    @PostMapping
    SeeOther open(
            @RequestParam UnitId unit,
            @RequestParam int year,
            @RequestParam String title,
            @RequestParam(required = false) @Nullable List<MeetingId> meetings,
            Viewer viewer) {
        return shown(drafting.open(viewer, unit, year, title.strip(), meetings == null ? List.of() : meetings));
    }

    @GetMapping("/{id}/lines/new")
    LineFormPage begin(
            @PathVariable DivisionId id, @RequestParam(required = false) @Nullable UUID parent, Viewer viewer) {
        var draft = drafting.draft(viewer, id);
        return page(
                draft,
                "/divisions/" + id + "/lines/new",
                null,
                parent == null ? null : Drafting.line(lines.of(id), parent),
                viewer);
    }

    @PostMapping("/{id}/lines/new")
    SeeOther add(@PathVariable DivisionId id, @Valid LineForm form, Viewer viewer) {
        drafting.add(viewer, id, form.parent(), form.wanted());
        return shown(id);
    }

    @GetMapping("/drafted/{line}")
    LineFormPage resume(@PathVariable UUID line, Viewer viewer) {
        var id = version(line);
        return page(
                drafting.draft(viewer, id),
                "/divisions/drafted/" + line,
                Drafting.line(lines.of(id), line),
                null,
                viewer);
    }

    @PostMapping("/drafted/{line}")
    SeeOther change(@PathVariable UUID line, @Valid LineForm form, Viewer viewer) {
        drafting.change(viewer, line, form.wanted());
        return shown(version(line));
    }

    @PostMapping("/drafted/{line}/removal")
    SeeOther remove(@PathVariable UUID line, Viewer viewer) {
        return shown(drafting.remove(viewer, line));
    }

    private LineFormPage page(
            DivisionVersion draft, String action, @Nullable Line line, @Nullable Line above, Viewer viewer) {
        var head = draft.head();
        return new LineFormPage(
                new Link(head.title(), "/divisions/" + head.id()),
                action,
                line,
                above,
                line == null || line.leaf(),
                meetings.itemsOf(head.meetings()).stream()
                        .map(item -> new Option(item.id().toString(), item.subject() + "（" + item.meetingTitle() + "）"))
                        .toList(),
                Stream.of(Role.SECRETARY, Role.MEMBER)
                        .flatMap(role -> directory.inRole(role, viewer.day()).stream())
                        .map(holder -> new Option(holder.tenure().toString(), holder.name() + "，" + holder.title()))
                        .toList(),
                directory.units(viewer.day()).stream()
                        .map(unit -> new Option(unit.id().toString(), unit.name()))
                        .toList(),
                Stream.of(Role.UNIT_HEAD, Role.CLERK, Role.PARTY_OFFICE)
                        .flatMap(role -> directory.inRole(role, viewer.day()).stream())
                        .distinct()
                        .map(holder -> new Option(holder.tenure().toString(), holder.inWords()))
                        .toList());
    }

    private DivisionId version(UUID line) {
        return lines.versionOf(line).orElseThrow(() -> new NotFound("line " + line));
    }

    private static SeeOther shown(DivisionId id) {
        return new SeeOther("/divisions/" + id);
    }
}
