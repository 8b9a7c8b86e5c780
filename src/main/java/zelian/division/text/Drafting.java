package zelian.division.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Directory;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.division.DivisionId;
import zelian.meeting.MeetingId;

/** Draws up a version of a division (编制): opens it, writes its lines; the first of a year, or an adjustment of what is in force. */
@Service
public class Drafting {

    static final int DEEPEST = 3;

    private final VersionRows versions;
    private final Lines lines;
    private final Seats seats;
    private final Directory directory;
    private final Telling telling;

    Drafting(VersionRows versions, Lines lines, Seats seats, Directory directory, Telling telling) {
        this.versions = versions;
        this.lines = lines;
        this.seats = seats;
        this.directory = directory;
        this.telling = telling;
    }

    /** @throws Rejected {@code division.there-already} if the body has a division of that year */
    @Transactional
    public DivisionId open(Viewer by, UnitId body, int year, String title, List<MeetingId> meetings) {
        seats.requireDrafting(by, body);
        if (meetings.isEmpty()) {
            throw Rejected.because("division.no-meeting").at("meetings");
        }
        var division = versions.division(body, year);
        if (!versions.of(division).isEmpty()) {
            throw Rejected.because("division.there-already", year).at("year");
        }
        return begin(by, division, body, year, 1, title, "", meetings).head().id();
    }

    /** Another version of what is in force, with the same lines to begin with; {@code more}: sessions since then that asked for something. */
    @Transactional
    public DivisionId adjust(Viewer by, DivisionId id, String reason, List<MeetingId> more) {
        var issued = versions.get(id, by);
        var head = issued.head();
        seats.requireDrafting(by, head.unit());
        if (!(issued instanceof DivisionVersion.Issued)) {
            throw Rejected.because("division.other-state", head.title(), issued.word());
        }
        if (reason.isBlank()) {
            throw Rejected.because("division.reason-missing").at("reason");
        }
        var all = versions.of(head.division());
        if (all.getFirst() != null && !all.getFirst().head().id().equals(id)) {
            throw Rejected.because("division.adjusted-already", all.getFirst().word());
        }
        var meetings = Stream.concat(head.meetings().stream(), more.stream())
                .distinct()
                .toList();
        var draft = begin(
                by,
                head.division(),
                head.unit(),
                head.year(),
                head.ordinal() + 1,
                head.title(),
                reason.strip(),
                meetings);
        copy(lines.of(id), draft.head().id());
        return draft.head().id();
    }

    private DivisionVersion.Draft begin(
            Viewer by,
            UUID division,
            UnitId body,
            int year,
            int ordinal,
            String title,
            String reason,
            List<MeetingId> meetings) {
        var draft = new DivisionVersion.Draft(new VersionHead(
                new DivisionId(Ids.next()),
                0,
                division,
                body,
                year,
                ordinal,
                title,
                reason,
                meetings,
                by.person(),
                by.tenure(),
                new VersionHead.Days(by.day(), null, null, null, null, null),
                null,
                null,
                null,
                null));
        versions.add(draft);
        telling.tell(
                by,
                draft.head(),
                "division.drafted",
                ordinal == 1 ? "编制《" + title + "》" : "调整《%s》，起草第 %d 版：%s".formatted(title, ordinal, reason));
        return draft;
    }

    private void copy(List<Line> all, DivisionId to) {
        var copies = new HashMap<UUID, Line>();
        for (var line : all) {
            var id = Ids.next();
            lines.add(
                    to,
                    id,
                    line.thread(),
                    line.parent() == null ? null : copies.get(line.parent()),
                    line.ordinal(),
                    line.words());
            lines.write(id, line.words(), line.item(), line.answering());
            lines.mark(id, line.marks());
            copies.put(
                    line.id(),
                    new Line(
                            id,
                            line.thread(),
                            null,
                            line.level(),
                            line.ordinal(),
                            line.number(),
                            line.words(),
                            line.item(),
                            line.leaf(),
                            line.answering(),
                            List.of()));
        }
    }

    /**
     * Adds a line, below another or at the top.
     *
     * @throws Rejected {@code division.too-deep} below a third level
     */
    @Transactional
    public UUID add(Viewer by, DivisionId id, @Nullable UUID parent, Wanted wanted) {
        var draft = draft(by, id);
        var all = lines.of(id);
        var above = parent == null ? null : line(all, parent);
        if (above != null && above.level() == DEEPEST) {
            throw Rejected.because("division.too-deep", above.words()).at("words");
        }
        var line = Ids.next();
        var ordinal = all.stream()
                        .filter(other -> Objects.equals(other.parent(), parent))
                        .mapToInt(Line::ordinal)
                        .max()
                        .orElse(0)
                + 1;
        lines.add(id, line, Ids.next(), above, ordinal, wanted.words());
        if (above != null && above.leaf()) {
            lines.write(above.id(), above.words(), above.item(), Line.Answering.NONE);
            lines.mark(above.id(), List.of());
        }
        write(line, wanted, List.of());
        telling.tell(by, draft.head(), "division.line-added", "任务分工增加“" + wanted.words() + "”");
        return line;
    }

    @Transactional
    public void change(Viewer by, UUID id, Wanted wanted) {
        var version = lines.versionOf(id).orElseThrow(() -> new NotFound("line " + id));
        var draft = draft(by, version);
        var line = line(lines.of(version), id);
        if (line.leaf()) {
            write(id, wanted, line.marks());
        } else {
            lines.write(id, wanted.words(), wanted.item(), Line.Answering.NONE);
        }
        telling.tell(
                by,
                draft.head(),
                "division.line-changed",
                "修改任务分工“" + wanted.words() + "”",
                Map.of("任务", line.words(), "目标", line.answering().goal()),
                Map.of("任务", wanted.words(), "目标", wanted.goal()));
    }

    /** @throws Rejected {@code division.has-below} while something hangs below it */
    @Transactional
    public DivisionId remove(Viewer by, UUID id) {
        var version = lines.versionOf(id).orElseThrow(() -> new NotFound("line " + id));
        var draft = draft(by, version);
        var line = line(lines.of(version), id);
        if (!line.leaf()) {
            throw Rejected.because("division.has-below", line.words());
        }
        lines.remove(id);
        telling.tell(by, draft.head(), "division.line-removed", "任务分工去掉“" + line.words() + "”");
        return version;
    }

    private void write(UUID id, Wanted wanted, List<Line.Mark> before) {
        check(wanted);
        lines.write(
                id,
                wanted.words(),
                wanted.item(),
                new Line.Answering(
                        who(wanted.leader(), "leader"),
                        wanted.unit(),
                        wanted.helpers().stream()
                                .distinct()
                                .filter(unit -> !unit.equals(wanted.unit()))
                                .toList(),
                        who(wanted.handler(), "handler"),
                        wanted.goal(),
                        wanted.since(),
                        wanted.until()));
        lines.mark(
                id,
                wanted.points().stream()
                        .map(point -> before.stream()
                                .filter(mark -> mark.words().equals(point.words())
                                        && mark.dueOn().equals(point.day()))
                                .findFirst()
                                .orElseGet(() -> new Line.Mark(
                                        Ids.next(), point.words(), point.day(), null, null, null, null, null)))
                        .toList());
    }

    private static void check(Wanted wanted) {
        var since = wanted.since();
        var until = wanted.until();
        if (since != null && until != null && until.isBefore(since)) {
            throw Rejected.because("division.ends-before-it-begins", since.toString(), until.toString())
                    .at("until");
        }
        LocalDate before = null;
        for (var point : wanted.points()) {
            if (until != null && point.day().isAfter(until)
                    || since != null && point.day().isBefore(since)) {
                throw Rejected.because(
                                "division.milestone-outside",
                                point.words(),
                                point.day().toString(),
                                since == null ? "开始" : since.toString(),
                                until == null ? "结束" : until.toString())
                        .at("points");
            }
            if (before != null && point.day().isBefore(before)) {
                throw Rejected.because(
                                "division.out-of-order",
                                point.words(),
                                point.day().toString())
                        .at("points");
            }
            before = point.day();
        }
    }

    private Line.@Nullable Who who(@Nullable TenureId tenure, String field) {
        if (tenure == null) {
            return null;
        }
        var holder = directory
                .holder(tenure)
                .orElseThrow(() -> Rejected.because("division.nobody").at(field));
        return new Line.Who(holder.person(), holder.tenure());
    }

    /** The draft this reader may write in. @throws Rejected {@code division.no-draft} */
    public DivisionVersion draft(Viewer by, DivisionId id) {
        var version = versions.get(id, by);
        seats.requireDrafting(by, version.head().unit());
        if (!version.drafting()) {
            throw Rejected.because("division.no-draft", version.head().title(), version.word());
        }
        return version;
    }

    /** @throws NotFound if the version has no such line */
    public static Line line(List<Line> all, UUID id) {
        return all.stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("line " + id));
    }

    /** Milestones as lines of text: 2026-04-30 制定方案. @throws Rejected {@code division.unreadable-milestone} quoting the line */
    public static List<Wanted.Point> points(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Drafting::point)
                .toList();
    }

    private static Wanted.Point point(String line) {
        var parts = line.split("[\\s　，,：:]+", 2);
        try {
            if (parts.length == 2 && !parts[1].isBlank()) {
                return new Wanted.Point(
                        LocalDate.parse(parts[0].replace('/', '-').replace('.', '-')), parts[1].strip());
            }
        } catch (DateTimeException e) {
            throw Rejected.because("division.unreadable-milestone", line).at("points");
        }
        throw Rejected.because("division.unreadable-milestone", line).at("points");
    }
}
