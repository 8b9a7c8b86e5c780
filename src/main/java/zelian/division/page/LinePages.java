package zelian.division.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.division.text.Claims;
import zelian.division.text.DivisionVersion;
import zelian.division.text.Drafting;
import zelian.division.text.Line;
import zelian.division.text.Lines;
import zelian.division.text.Seats;
import zelian.division.text.VersionRows;
import zelian.meeting.AgendaItemId;
import zelian.meeting.Meetings;
import zelian.task.OccurrenceId;
import zelian.task.Tasks;
import zelian.ui.Fact;
import zelian.ui.Gantt;
import zelian.ui.Link;
import zelian.ui.PagePart;
import zelian.ui.PageParts;

/** Puts the page of one line in force together for one reader. */
@Component
class LinePages {

    private final VersionRows versions;
    private final Lines lines;
    private final Claims claims;
    private final Seats seats;
    private final DivisionPages pages;
    private final Meetings meetings;
    private final Directory directory;
    private final PageParts parts;
    private final Tasks tasks;

    LinePages(
            VersionRows versions,
            Lines lines,
            Claims claims,
            Seats seats,
            DivisionPages pages,
            Meetings meetings,
            Directory directory,
            PageParts parts,
            Tasks tasks) {
        this.versions = versions;
        this.lines = lines;
        this.claims = claims;
        this.seats = seats;
        this.pages = pages;
        this.meetings = meetings;
        this.directory = directory;
        this.parts = parts;
        this.tasks = tasks;
    }

    /** By the line's thread, or by that of one of its milestones. */
    LinePage of(UUID thread, Viewer viewer) {
        var id = lines.latestWith(thread).orElseThrow(() -> new NotFound("line " + thread));
        var version = versions.get(id, viewer);
        var all = lines.of(id);
        var line = all.stream()
                .filter(each -> each.thread().equals(thread)
                        || each.marks().stream().anyMatch(mark -> mark.thread().equals(thread)))
                .findFirst()
                .orElseThrow(() -> new NotFound("line " + thread));
        var names = pages.names(all);
        return new LinePage(
                new Link(version.head().title(), "/divisions/" + id),
                line.words(),
                line.number(),
                version.word(),
                "节点 " + DivisionPages.progress(line),
                facts(line, all, names, viewer),
                line.marks().isEmpty() ? null : Gantt.of(List.of(bar(line, version, viewer)), viewer.day()),
                marks(line, names, viewer),
                claims(version, line, viewer),
                parts.of("division_line", line.thread(), viewer, PagePart.Place.SIDE));
    }

    private List<Fact> facts(Line line, List<Line> all, Map<PersonId, String> names, Viewer viewer) {
        var answering = line.answering();
        var units = pages.unitNames(all);
        var required = required(line, all);
        var item = required == null ? null : meetings.find(List.of(required)).get(required);
        var above = all.stream()
                .filter(other -> other.id().equals(line.parent()))
                .map(Line::words)
                .findFirst()
                .orElse(null);
        return List.of(
                new Fact("上一级", above),
                new Fact(
                        "会议要求",
                        item == null ? null : item.inWords() + "：" + item.subject(),
                        item != null && meetings.mayRead(item.meeting(), viewer)
                                ? "/meetings/items/" + item.id()
                                : null),
                new Fact(
                        "责任领导",
                        answering.leader() == null
                                ? null
                                : names.get(answering.leader().person())),
                new Fact(
                        "牵头单位",
                        answering.unit() == null ? null : units.get(answering.unit()),
                        answering.unit() == null || viewer.unit().equals(Viewer.NO_UNIT)
                                ? null
                                : "/units/" + answering.unit()),
                new Fact("配合单位", DivisionPages.helpers(line, units)),
                new Fact(
                        "承办人",
                        answering.handler() == null
                                ? "牵头单位负责人"
                                : names.get(answering.handler().person())),
                new Fact("目标、成果", answering.goal()),
                new Fact("完成时间", answering.until() == null ? null : answering.until() + " 前"));
    }

    /** The requirement it carries out, its own or that of a line above. */
    private static @Nullable AgendaItemId required(Line line, List<Line> all) {
        if (line.item() != null || line.parent() == null) {
            return line.item();
        }
        return required(Drafting.line(all, line.parent()), all);
    }

    private static Gantt.Bar bar(Line line, DivisionVersion version, Viewer viewer) {
        var answering = line.answering();
        var first = line.marks().getFirst().dueOn();
        var last = line.marks().getLast().dueOn();
        return new Gantt.Bar(
                line.words(),
                "节点 " + DivisionPages.progress(line),
                null,
                answering.since() != null
                        ? answering.since()
                        : version.head().days().since() != null
                                ? version.head().days().since()
                                : first,
                answering.until() == null ? last : answering.until(),
                line.marks().stream()
                        .map(mark -> new Gantt.Mark(
                                mark.dueOn(),
                                mark.done()
                                        ? Gantt.Phase.DONE
                                        : mark.lateOn(viewer.day()) ? Gantt.Phase.LATE : Gantt.Phase.AHEAD,
                                mark.words() + "，" + mark.wordOn(viewer.day())))
                        .toList());
    }

    private List<LinePage.Mark> marks(Line line, Map<PersonId, String> names, Viewer viewer) {
        return line.marks().stream()
                .map(mark -> new LinePage.Mark(
                        mark.words(),
                        mark.owner() == null ? "—" : names.getOrDefault(mark.owner(), "—"),
                        mark.dueOn().toString(),
                        mark.wordOn(viewer.day()),
                        task(mark.task(), viewer)))
                .toList();
    }

    /** Where the task is, if it is this reader's to see. */
    private @Nullable String task(@Nullable UUID task, Viewer viewer) {
        return task == null || tasks.find(new OccurrenceId(task), viewer).isEmpty() ? null : "/tasks/" + task;
    }

    private List<LinePage.Claim> claims(DivisionVersion version, Line line, Viewer viewer) {
        var drafts = seats.drafts(viewer, version.head().unit());
        var own = claims.standing(version.head().division()).stream()
                .filter(claim -> claim.thread().equals(line.thread()))
                .toList();
        var names = directory.names(own.stream().map(Claims.Claim::person).collect(Collectors.toSet()));
        return own.stream()
                .map(claim -> new LinePage.Claim(
                        claim.id(),
                        claim.part().label(),
                        names.getOrDefault(claim.person(), "—"),
                        claim.state().label(),
                        claim.claimedOn() == null ? claim.dueOn() + " 前" : claim.claimedOn() + " 领受",
                        claim.state() == Claims.State.WAITING && claim.person().equals(viewer.person()),
                        drafts || claim.person().equals(viewer.person()) ? claims.reason(claim.id()) : null,
                        claim.answer(),
                        drafts && claim.state() == Claims.State.DISPUTED))
                .toList();
    }
}
