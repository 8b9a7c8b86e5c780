package zelian.division.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.consultation.Consultations;
import zelian.division.DivisionId;
import zelian.division.text.Claims;
import zelian.division.text.DivisionVersion;
import zelian.division.text.Faults;
import zelian.division.text.Line;
import zelian.division.text.Lines;
import zelian.division.text.Seats;
import zelian.division.text.VersionHead;
import zelian.division.text.VersionRows;
import zelian.meeting.AgendaItem;
import zelian.meeting.Meetings;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Say;
import zelian.ui.Step;
import zelian.ui.Tab;

/** Puts the page of one version of a division together for one reader. */
@Component
class DivisionPages {

    private static final int SESSIONS_BACK = 120;

    private final VersionRows versions;
    private final Lines lines;
    private final Faults faults;
    private final Consultations consultations;
    private final Claims claims;
    private final Seats seats;
    private final Meetings meetings;
    private final Directory directory;
    private final PageParts parts;

    DivisionPages(
            VersionRows versions,
            Lines lines,
            Faults faults,
            Consultations consultations,
            Claims claims,
            Seats seats,
            Meetings meetings,
            Directory directory,
            PageParts parts) {
        this.versions = versions;
        this.lines = lines;
        this.faults = faults;
        this.consultations = consultations;
        this.claims = claims;
        this.seats = seats;
        this.meetings = meetings;
        this.directory = directory;
        this.parts = parts;
    }

    DivisionPage of(DivisionId id, Viewer viewer) {
        var version = versions.get(id, viewer);
        var head = version.head();
        var all = lines.of(id);
        var address = "/divisions/" + id;
        var found = faults.of(all);
        var forms = forms(version, all, found.isEmpty(), viewer);
        return new DivisionPage(
                address,
                head.title(),
                "第 " + head.ordinal() + " 版",
                version.word(),
                turn(version),
                next(forms),
                notice(version),
                steps(version),
                tabs(id, address),
                facts(head, viewer),
                rows(version, all, forms.writing(), viewer.day()),
                found.stream()
                        .map(fault -> fault.line().number() + " " + fault.line().words() + "：" + fault.words())
                        .toList(),
                consultations.part(id.value(), viewer).orElse(null),
                forms,
                parts.of("division", id.value(), viewer, PagePart.Place.MAIN),
                parts.of("division", id.value(), viewer, PagePart.Place.SIDE));
    }

    private DivisionPage.Forms forms(DivisionVersion version, List<Line> all, boolean whole, Viewer viewer) {
        var head = version.head();
        var drafts = seats.drafts(viewer, head.unit());
        var writing = version.drafting() && drafts;
        var approving = version instanceof DivisionVersion.Submitted && seats.approves(viewer, head.unit());
        var last = head.days().opinionsUntil();
        return new DivisionPage.Forms(
                writing,
                version instanceof DivisionVersion.Draft && drafts && whole && !all.isEmpty(),
                writing && whole && !all.isEmpty() && (head.ordinal() > 1 || last != null),
                approving,
                version instanceof DivisionVersion.Approved && drafts,
                version instanceof DivisionVersion.Issued && drafts,
                approving
                        ? meetings.held(viewer.day().minusDays(SESSIONS_BACK), viewer.day(), viewer).stream()
                                .map(item -> new Option(item.id().toString(), item.inWords() + "：" + item.subject()))
                                .toList()
                        : List.of(),
                version instanceof DivisionVersion.Issued && drafts ? sessions(head, viewer) : List.of());
    }

    /** Sessions held lately that the division does not rest on yet. */
    private List<Option> sessions(VersionHead head, Viewer viewer) {
        return meetings.held(viewer.day().minusDays(SESSIONS_BACK), viewer.day(), viewer).stream()
                .filter(item -> item.ordinal() == 1 && !head.meetings().contains(item.meeting()))
                .map(item -> new Option(item.meeting().toString(), item.meetingTitle() + "，" + item.heldOn()))
                .toList();
    }

    private static @Nullable Link next(DivisionPage.Forms forms) {
        if (forms.approving()) {
            return new Link("审定", "#approval");
        }
        if (forms.submitting()) {
            return new Link("提交审定", "#submission");
        }
        return forms.consulting() ? new Link("征求意见", "#consultation") : null;
    }

    private @Nullable String turn(DivisionVersion version) {
        return switch (version) {
            case DivisionVersion.Draft ignored -> "机关党委";
            case DivisionVersion.Consulting ignored -> "牵头、配合单位";
            case DivisionVersion.Submitted ignored -> "党组书记";
            case DivisionVersion.Approved ignored -> "机关党委";
            default -> null;
        };
    }

    private static @Nullable String notice(DivisionVersion version) {
        var head = version.head();
        if (head.returned() != null) {
            return "退回理由：" + head.returned();
        }
        return head.ordinal() > 1 && version.drafting() ? "这是调整的草案：" + head.reason() : null;
    }

    private static List<Step> steps(DivisionVersion version) {
        var days = version.head().days();
        var steps = new ArrayList<Step>();
        steps.add(
                version instanceof DivisionVersion.Draft
                        ? Step.now("编制", "机关党委")
                        : Step.done("编制", "机关党委", Say.day(days.drafted())));
        steps.add(
                version instanceof DivisionVersion.Consulting
                        ? Step.now("征求意见", Say.day(days.opinionsUntil()) + " 止")
                        : days.opinionsUntil() == null
                                ? Step.toCome("征求意见", version.head().ordinal() > 1 ? "调整可以不征求" : "牵头、配合单位")
                                : Step.done("征求意见", Say.day(days.opinionsUntil()) + " 止"));
        steps.add(step("审定", version instanceof DivisionVersion.Submitted, days.approved(), "党组书记"));
        steps.add(step("印发", version instanceof DivisionVersion.Approved, days.since(), "机关党委"));
        steps.add(
                version instanceof DivisionVersion.Issued
                        ? Step.now("领受、执行", "责任领导、牵头单位")
                        : days.until() == null
                                ? Step.toCome("领受、执行", "责任领导、牵头单位")
                                : Step.done("领受、执行", Say.day(days.until()) + " 止"));
        return steps;
    }

    private static Step step(String title, boolean now, @Nullable LocalDate day, String who) {
        return now ? Step.now(title, who) : day == null ? Step.toCome(title, who) : Step.done(title, who, Say.day(day));
    }

    static List<Tab> tabs(DivisionId id, String current) {
        var address = "/divisions/" + id;
        return Stream.of(
                        Map.entry("任务分工表", address),
                        Map.entry("会议要求转化表", address + "/requirements"),
                        Map.entry("分工矩阵", address + "/matrix"))
                .map(tab -> new Tab(tab.getKey(), tab.getValue(), tab.getValue().equals(current)))
                .toList();
    }

    private List<Fact> facts(VersionHead head, Viewer viewer) {
        var sessions = meetings.itemsOf(head.meetings()).stream()
                .map(AgendaItem::meetingTitle)
                .distinct()
                .collect(Collectors.joining("、"));
        var item =
                head.item() == null ? null : meetings.find(List.of(head.item())).get(head.item());
        return List.of(
                new Fact("部署会议", sessions),
                new Fact(
                        "审定会议",
                        item == null ? null : item.inWords(),
                        item != null && meetings.mayRead(item.meeting(), viewer)
                                ? "/meetings/items/" + item.id()
                                : null),
                new Fact("执行", head.days().since() == null ? null : head.days().since() + " 起"),
                new Fact("领受", head.days().since() == null || head.days().until() != null ? null : claimed(head)));
    }

    private String claimed(VersionHead head) {
        var standing = claims.standing(head.division());
        return "责任领导和牵头单位共 %d 项，已领受 %d 项"
                .formatted(
                        standing.size(),
                        standing.stream()
                                .filter(claim -> claim.state() == Claims.State.CLAIMED)
                                .count());
    }

    private List<DivisionPage.Row> rows(DivisionVersion version, List<Line> all, boolean writing, LocalDate day) {
        var names = names(all);
        var units = unitNames(all);
        var issued = version instanceof DivisionVersion.Issued || version instanceof DivisionVersion.Superseded;
        return all.stream()
                .map(line ->
                        row(line, names, units, issued, writing, version.head().id(), day))
                .toList();
    }

    private static DivisionPage.Row row(
            Line line,
            Map<PersonId, String> names,
            Map<UnitId, String> units,
            boolean issued,
            boolean writing,
            DivisionId version,
            LocalDate day) {
        var answering = line.answering();
        var leader = answering.leader();
        var handler = answering.handler();
        return new DivisionPage.Row(
                issued && line.leaf() ? "/divisions/lines/" + line.thread() : null,
                line.level(),
                line.number(),
                line.words(),
                leader == null ? null : names.get(leader.person()),
                answering.unit() == null ? null : units.get(answering.unit()),
                helpers(line, units),
                handler == null ? null : names.get(handler.person()),
                answering.goal(),
                answering.until() == null ? "" : answering.until() + " 前",
                line.marks().stream()
                        .map(mark -> mark.dueOn() + " " + mark.words() + (issued ? "（" + mark.wordOn(day) + "）" : ""))
                        .toList(),
                issued && line.leaf() ? progress(line) : null,
                line.marks().stream().anyMatch(mark -> mark.lateOn(day)),
                writing ? "/divisions/drafted/" + line.id() : null,
                writing && line.level() < 3 ? "/divisions/" + version + "/lines/new?parent=" + line.id() : null,
                writing && line.leaf() ? "/divisions/drafted/" + line.id() + "/removal" : null);
    }

    static String progress(Line line) {
        return line.marks().stream().filter(Line.Mark::done).count() + " / "
                + line.marks().size();
    }

    static String helpers(Line line, Map<UnitId, String> units) {
        return line.answering().helpers().stream()
                .map(units::get)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("、"));
    }

    Map<PersonId, String> names(List<Line> all) {
        Set<PersonId> people = new HashSet<>();
        all.forEach(line -> {
            Stream.of(line.answering().leader(), line.answering().handler())
                    .filter(Objects::nonNull)
                    .forEach(who -> people.add(who.person()));
            line.marks().stream().map(Line.Mark::owner).filter(Objects::nonNull).forEach(people::add);
        });
        return directory.names(people);
    }

    Map<UnitId, String> unitNames(List<Line> all) {
        return directory.unitNames(Line.units(all));
    }

    RequirementsPage requirements(DivisionId id, Viewer viewer) {
        var version = versions.get(id, viewer);
        var all = lines.of(id);
        var issued = version instanceof DivisionVersion.Issued;
        var rows = meetings.itemsOf(version.head().meetings()).stream()
                .map(item -> new RequirementsPage.Row(
                        item.meetingTitle(),
                        item.subject(),
                        meetings.mayRead(item.meeting(), viewer) ? "/meetings/items/" + item.id() : null,
                        item.conclusion(),
                        all.stream()
                                .filter(line -> item.id().equals(line.item()))
                                .map(line -> new Link(
                                        line.number() + " " + line.words(),
                                        issued ? "/divisions/lines/" + line.thread() : "/divisions/" + id))
                                .toList()))
                .toList();
        var open = rows.stream().filter(row -> row.lines().isEmpty()).count();
        return new RequirementsPage(
                new Link(version.head().title(), "/divisions/" + id),
                version.head().title(),
                tabs(id, "/divisions/" + id + "/requirements"),
                rows,
                "要求 %d 项，已转化 %d 项%s"
                        .formatted(rows.size(), rows.size() - open, open == 0 ? "" : "，没有任务承接 " + open + " 项"));
    }

    MatrixPage matrix(DivisionId id, Viewer viewer) {
        var version = versions.get(id, viewer);
        var issued = version instanceof DivisionVersion.Issued;
        var leaves = lines.of(id).stream().filter(Line::leaf).toList();
        var asked = Line.units(leaves);
        var kinds = directory.units(viewer.day()).stream()
                .filter(unit -> asked.contains(unit.id()))
                .map(Directory.Unit::kind)
                .collect(Collectors.toSet());
        var rows = directory.units(viewer.day()).stream()
                .filter(unit -> kinds.contains(unit.kind()))
                .map(unit -> unitRow(unit, leaves, viewer))
                .toList();
        return new MatrixPage(
                new Link(version.head().title(), "/divisions/" + id),
                version.head().title(),
                tabs(id, "/divisions/" + id + "/matrix"),
                leaves.stream()
                        .map(line -> new Link(
                                line.number() + " " + line.words(),
                                issued ? "/divisions/lines/" + line.thread() : "/divisions/" + id))
                        .toList(),
                rows,
                "%d 个单位，%d 项任务；没有担任务的单位 %d 个"
                        .formatted(
                                rows.size(),
                                leaves.size(),
                                rows.stream()
                                        .filter(row -> row.chief() + row.helping() == 0)
                                        .count()));
    }

    private static MatrixPage.Row unitRow(Directory.Unit unit, List<Line> leaves, Viewer viewer) {
        var cells = leaves.stream()
                .map(line -> unit.id().equals(line.answering().unit())
                        ? "牵"
                        : line.answering().helpers().contains(unit.id()) ? "配" : "")
                .toList();
        return new MatrixPage.Row(
                unit.name(),
                viewer.unit().equals(Viewer.NO_UNIT) ? null : "/units/" + unit.id(),
                cells,
                (int) cells.stream().filter("牵"::equals).count(),
                (int) cells.stream().filter("配"::equals).count());
    }
}
