package zelian.duty.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.approval.Approvals;
import zelian.calendar.Schedule;
import zelian.calendar.Schedules;
import zelian.common.NotFound;
import zelian.duty.Column;
import zelian.duty.DutyListId;
import zelian.duty.Wording;
import zelian.organization.Leaders;
import zelian.regulation.Clause;
import zelian.regulation.ClauseId;
import zelian.regulation.Clauses;
import zelian.ui.Option;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Say;
import zelian.ui.Step;

/** Puts together what the pages of duty lists show one reader. */
@Service
class ReadingLists {

    private final Versions versions;
    private final ListRows rows;
    private final Items items;
    private final Comparing comparing;
    private final Resolving resolving;
    private final Schedules schedules;
    private final Approvals approvals;
    private final Clauses clauses;
    private final Rights rights;
    private final Directory directory;
    private final PageParts parts;

    ReadingLists(
            Versions versions,
            ListRows rows,
            Items items,
            Comparing comparing,
            Resolving resolving,
            Schedules schedules,
            Approvals approvals,
            Clauses clauses,
            Rights rights,
            Directory directory,
            PageParts parts) {
        this.versions = versions;
        this.rows = rows;
        this.items = items;
        this.comparing = comparing;
        this.resolving = resolving;
        this.schedules = schedules;
        this.approvals = approvals;
        this.clauses = clauses;
        this.rights = rights;
        this.directory = directory;
        this.parts = parts;
    }

    /** Which version a reader asks for: by number, of a day, or neither: the one in force. */
    record Asked(@Nullable String version, @Nullable LocalDate on) {}

    /** A list as one reader may know it. {@code working}: drafts, judges or issues it; {@code all}: reads all of it. */
    record Access(ListHead list, boolean working, boolean all) {}

    /** @throws NotFound if nothing of the list is this reader's to see */
    Access access(DutyListId id, Viewer viewer) {
        var list = versions.list(id).orElseThrow(() -> new NotFound("duty list " + id));
        var working = Stream.of(Act.DRAFT, Act.REVIEW, Act.APPROVE, Act.ISSUE)
                .anyMatch(act -> rights.may(viewer, Area.DUTY, act, list.unit()));
        var all = working || rights.may(viewer, Area.DUTY, Act.READ, list.unit());
        if (viewer.administers() || (!all && !rows.readable(id, viewer))) {
            throw new NotFound("duty list " + id);
        }
        return new Access(list, working, all);
    }

    /** @throws NotFound if there is no such version, or it is not this reader's to see */
    Version version(Access access, Asked asked, Viewer viewer) {
        var all = readable(access, viewer);
        if (asked.version() != null && !asked.version().isBlank()) {
            return all.stream()
                    .filter(version -> version.head().number().equals(asked.version()))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("version " + asked.version()));
        }
        if (asked.on() != null) {
            return versions.on(access.list().id(), asked.on())
                    .orElseThrow(() -> new NotFound("version of " + asked.on()));
        }
        return versions.on(access.list().id(), viewer.day())
                .or(() -> all.stream().findFirst())
                .orElseThrow(() -> new NotFound("version of " + access.list().id()));
    }

    List<Version> readable(Access access, Viewer viewer) {
        return versions.all(access.list().id()).stream()
                .filter(version -> access.working()
                        || version.issued()
                        || version.head().drafter().equals(viewer.person()))
                .toList();
    }

    /** The page of the version being written or approved; of the one in force if there is none. */
    String addressOfDraft(DutyListId id, Viewer viewer) {
        var access = access(id, viewer);
        return "/duty-lists/" + id
                + versions.underWay(access.list().id())
                        .map(version -> "?version=" + version.head().number())
                        .orElse("");
    }

    DutyListPage page(DutyListId id, Asked asked, ListRows.Filter filter, @Nullable String after, Viewer viewer) {
        var access = access(id, viewer);
        var version = version(access, asked, viewer);
        var list = access.list();
        var found = rows.rows(version, filter, viewer, access.all(), after);
        var totals = rows.totals(version, filter, viewer, access.all());
        var run = latestRun(version);
        return new DutyListPage(
                list.id().value(),
                list.unit().value(),
                unitName(list.unit()),
                list.title(),
                version.head().id(),
                version.head().number(),
                version.word(),
                version.head().note(),
                version.head().drafterTitle() + " " + version.head().drafterName(),
                since(version),
                until(version),
                turn(version, access, viewer, run),
                steps(version, run),
                allowed(version, access, viewer),
                filter,
                words(rows.choices(version.head().id(), Column.ASPECT)),
                words(rows.choices(version.head().id(), Column.FREQUENCY)),
                words(rows.choices(version.head().id(), Column.LEAD)),
                groups(found.rows(), version, viewer),
                found,
                totals,
                access.all(),
                based(version).map(base -> base.head().number()).orElse(null),
                others(access, version, viewer),
                asked.on(),
                parts.of("duty_list", list.id().value(), viewer, PagePart.Place.MAIN));
    }

    DutyListsPage index(Viewer viewer) {
        var drafting = rights.units(viewer, Area.DUTY, Act.DRAFT);
        var working = new java.util.HashSet<UnitId>(drafting);
        Stream.of(Act.REVIEW, Act.APPROVE, Act.ISSUE)
                .forEach(act -> working.addAll(rights.units(viewer, Area.DUTY, act)));
        var waiting = approvals.waitingFor(viewer, ApprovingLists.KIND).stream()
                .collect(Collectors.toMap(Approvals.Waiting::subject, Approvals.Waiting::step, (a, b) -> a));
        var found = viewer.administers() ? List.<ListRows.Entry>of() : rows.index(viewer, working);
        var names = directory.unitNames(
                found.stream().map(entry -> entry.list().unit()).collect(Collectors.toSet()));
        return new DutyListsPage(
                found.stream()
                        .map(entry -> row(
                                entry,
                                working.contains(entry.list().unit()),
                                Optional.ofNullable(
                                        waiting.get(entry.list().id().value())),
                                names))
                        .toList(),
                units(drafting, viewer),
                viewer.day().getYear());
    }

    ComparisonPage comparison(DutyListId id, String from, String to, Viewer viewer) {
        var access = access(id, viewer);
        var older = version(access, new Asked(from, null), viewer);
        var newer = version(access, new Asked(to, null), viewer);
        var was = byDuty(visible(older, access, viewer));
        var is = byDuty(visible(newer, access, viewer));
        var added = new ArrayList<ComparisonPage.Line>();
        var changed = new ArrayList<ComparisonPage.Line>();
        var dropped = new ArrayList<ComparisonPage.Line>();
        is.forEach((duty, item) -> {
            var before = was.get(duty);
            if (before == null) {
                added.add(line(item, List.of()));
            } else {
                var changes = comparing.changes(
                        before.wording(), item.wording(), access.list().year());
                if (!changes.isEmpty()) {
                    changed.add(line(item, changes));
                }
            }
        });
        was.forEach((duty, item) -> {
            if (!is.containsKey(duty)) {
                dropped.add(line(item, List.of()));
            }
        });
        return new ComparisonPage(
                id.value(),
                access.list().title(),
                older.head().number(),
                newer.head().number(),
                newer.head().note(),
                added,
                changed,
                dropped,
                (int) is.keySet().stream().filter(was::containsKey).count() - changed.size(),
                words(readable(access, viewer).stream()
                        .map(version -> version.head().number())
                        .toList()));
    }

    /** The whole of a version for one reader, for files. */
    List<Item> visible(Version version, Access access, Viewer viewer) {
        if (access.all()) {
            return items.of(version.head().id());
        }
        var seen = new ArrayList<Item>();
        @Nullable String after = "";
        while (after != null) {
            var page = rows.rows(version, ListRows.Filter.NONE, viewer, false, after);
            page.rows().forEach(row -> seen.add(row.item()));
            after = page.next();
        }
        return seen;
    }

    ItemPage item(DutyListId id, java.util.@Nullable UUID itemId, Viewer viewer) {
        var access = access(id, viewer);
        rights.require(viewer, Area.DUTY, Act.DRAFT, access.list().unit());
        var draft = versions.underWay(id).filter(Version::open).orElseThrow(() -> new NotFound("draft of " + id));
        var item = itemId == null
                ? null
                : items.find(draft.head().id(), itemId).orElseThrow(() -> new NotFound("item " + itemId));
        var wording = item == null
                ? new Wording(Map.of(Column.KIND, Wording.OWN, Column.POLARITY, Wording.POSITIVE))
                : item.wording();
        return new ItemPage(
                id.value(),
                draft.head().title(),
                draft.head().id(),
                itemId,
                item == null ? 0 : item.ordinal(),
                item == null ? 0 : item.lock(),
                wording,
                item == null
                        ? List.of()
                        : resolving
                                .references(
                                        wording,
                                        access.list().unit(),
                                        access.list().year(),
                                        viewer.day())
                                .doubts(),
                words(rows.choices(draft.head().id(), Column.SUBJECT)),
                words(rows.choices(draft.head().id(), Column.ASPECT)),
                units(Set.of(), viewer));
    }

    private List<DutyListPage.Group> groups(List<ListRows.Row> found, Version version, Viewer viewer) {
        var people = directory.names(
                found.stream().flatMap(row -> row.holders().stream()).collect(Collectors.toSet()));
        var cited = clauses.byId(
                found.stream().flatMap(row -> row.clauses().stream()).toList());
        var leads = new HashMap<String, String>();
        var groups = new LinkedHashMap<String, List<DutyListPage.Row>>();
        for (var row : found) {
            groups.computeIfAbsent(row.item().wording().word(Column.ASPECT), aspect -> new ArrayList<>())
                    .add(shown(row, version, viewer, people, cited, leads));
        }
        return groups.entrySet().stream()
                .map(entry ->
                        new DutyListPage.Group(entry.getKey().isEmpty() ? "未分方面" : entry.getKey(), entry.getValue()))
                .toList();
    }

    private DutyListPage.Row shown(
            ListRows.Row row,
            Version version,
            Viewer viewer,
            Map<PersonId, String> people,
            Map<ClauseId, Clause> cited,
            Map<String, String> leads) {
        var wording = row.item().wording();
        var year = version.head().list().year();
        var changes = row.before()
                .map(before -> comparing.changes(before, wording, year))
                .orElse(List.of());
        return new DutyListPage.Row(
                row.item().id(),
                row.item().duty().value(),
                row.item().ordinal(),
                wording,
                dues(wording, year),
                lead(row, version, viewer, people, leads),
                row.clauses().stream()
                        .map(cited::get)
                        .filter(java.util.Objects::nonNull)
                        .toList(),
                version.head().basedOn() == null
                        ? ""
                        : row.before().isEmpty()
                                ? "新增"
                                : changes.stream().anyMatch(change -> !change.sameMeaning()) ? "修改" : "",
                row.holders().size(),
                row.claimed(),
                row.disputed());
    }

    /** The days it is due, where there are few; else as it is written. */
    private List<String> dues(Wording wording, int year) {
        if (schedules.of(Resolving.phrase(wording), year) instanceof Schedule.Dated(var dues) && dues.size() <= 2) {
            return dues.stream().map(due -> Say.shortDay(due.stated())).toList();
        }
        var written = wording.word(Column.DUE);
        return List.of(written.isEmpty() ? wording.word(Column.FREQUENCY) : written);
    }

    /** Who leads: those on whom it was laid, or in a draft those whom the words mean today. */
    private String lead(
            ListRows.Row row, Version version, Viewer viewer, Map<PersonId, String> people, Map<String, String> leads) {
        if (version.issued()) {
            return switch (row.holders().size()) {
                case 0 -> "空缺";
                case 1 -> people.getOrDefault(row.holders().getFirst(), "");
                default -> row.holders().size() + " 人各一项";
            };
        }
        var list = version.head().list();
        var wording = row.item().wording();
        return leads.computeIfAbsent(
                wording.word(Column.LEAD) + "|" + wording.word(Column.LEAD_UNIT),
                words -> switch (resolving.leaders(wording, list.unit(), viewer.day())) {
                    case Leaders.Resolved(var holders, boolean each)
                    when holders.size() == 1 -> holders.getFirst().name();
                    case Leaders.Resolved(var holders, boolean each) -> holders.size() + " 人各一项";
                    case Leaders.Nobody(String reason) -> "对不上人";
                    case Leaders.Ambiguous(var candidates, String reason) -> "对上多人";
                });
    }

    private Optional<Approvals.Run> latestRun(Version version) {
        return approvals.runs(ApprovingLists.KIND, version.head().list().id().value()).stream()
                .filter(run -> run.edition().equals(version.head().number()))
                .findFirst();
    }

    private static List<Step> steps(Version version, Optional<Approvals.Run> run) {
        var head = version.head();
        var steps = new ArrayList<Step>();
        var drafted = Say.shortDay(head.draftedOn());
        if (version.open() || version instanceof Version.Withdrawn) {
            steps.add(Step.now(
                    "草拟",
                    head.drafterName(),
                    version instanceof Version.Draft ? drafted + " 起" : version.word() + "，改后再提交"));
            ApprovingLists.COURSE.stages().forEach(stage -> steps.add(Step.toCome(stage.label())));
            return steps;
        }
        steps.add(Step.done("草拟", head.drafterName(), drafted));
        var current = run.flatMap(Approvals.Run::current);
        for (var step : run.map(Approvals.Run::steps).orElse(List.of())) {
            if (step.on().isPresent()) {
                steps.add(Step.done(
                        step.label(),
                        step.by().orElse(""),
                        Say.shortDay(step.on().get())));
            } else if (current.filter(step::equals).isPresent()) {
                steps.add(Step.now(step.label()));
            } else {
                steps.add(Step.toCome(step.label()));
            }
        }
        return steps;
    }

    private String turn(Version version, Access access, Viewer viewer, Optional<Approvals.Run> run) {
        if (version.issued()) {
            return "";
        }
        if (version.open() || version instanceof Version.Withdrawn) {
            return version.head().drafter().equals(viewer.person())
                    ? "你（" + viewer.name() + "）"
                    : version.head().drafterName();
        }
        if (approvals.mayDecide(viewer, ApprovingLists.KIND, access.list().id().value())) {
            return "你（" + viewer.name() + "）";
        }
        return switch (run.flatMap(Approvals.Run::current)
                .map(Approvals.Step::label)
                .orElse("")) {
            case ApprovingLists.REVIEW -> "机关纪委";
            case ApprovingLists.APPROVE -> "党组书记";
            default -> "机关党委";
        };
    }

    private DutyListPage.Allowed allowed(Version version, Access access, Viewer viewer) {
        var unit = access.list().unit();
        var draft = rights.may(viewer, Area.DUTY, Act.DRAFT, unit);
        var decide = approvals.mayDecide(
                viewer, ApprovingLists.KIND, access.list().id().value());
        var underWay = versions.underWay(access.list().id());
        return new DutyListPage.Allowed(
                draft && version.open(),
                draft && version.open(),
                decide && version instanceof Version.InReview,
                decide && version instanceof Version.InApproval,
                decide && version instanceof Version.ToIssue,
                draft
                        && (version instanceof Version.InReview
                                || version instanceof Version.InApproval
                                || version instanceof Version.ToIssue),
                draft && version instanceof Version.Withdrawn,
                draft && version instanceof Version.Issued && underWay.isEmpty(),
                version.issued() && access.all());
    }

    private List<DutyListPage.Edition> others(Access access, Version shown, Viewer viewer) {
        return readable(access, viewer).stream()
                .map(version -> new DutyListPage.Edition(
                        version.head().number(),
                        version.word(),
                        since(version),
                        until(version),
                        version.head().drafterName(),
                        version.head().note(),
                        based(version).map(base -> base.head().number()).orElse(null),
                        version.head().id().equals(shown.head().id())))
                .toList();
    }

    private Optional<Version> based(Version version) {
        return Optional.ofNullable(version.head().basedOn()).flatMap(versions::find);
    }

    private static @Nullable LocalDate since(Version version) {
        return switch (version) {
            case Version.Issued issued -> issued.since();
            case Version.Superseded superseded -> superseded.since();
            default -> null;
        };
    }

    private static @Nullable LocalDate until(Version version) {
        return version instanceof Version.Superseded superseded ? superseded.until() : null;
    }

    private DutyListsPage.Row row(
            ListRows.Entry entry, boolean working, Optional<String> waiting, Map<UnitId, String> names) {
        var state = working ? entry.underWayState() : null;
        return new DutyListsPage.Row(
                entry.list().id().value(),
                entry.list().title(),
                entry.list().year(),
                names.getOrDefault(entry.list().unit(), ""),
                entry.inForce(),
                entry.since(),
                state == null ? null : entry.underWay(),
                state == null ? null : Versions.word(state),
                waiting.orElse(null),
                entry.items(),
                entry.claims(),
                entry.claimed());
    }

    private List<Option> units(Collection<UnitId> only, Viewer viewer) {
        return directory.units(viewer.day()).stream()
                .filter(unit -> only.isEmpty() || only.contains(unit.id()))
                .map(unit -> new Option(unit.id().toString(), unit.name()))
                .toList();
    }

    private String unitName(UnitId unit) {
        return directory.unit(unit).map(Directory.Unit::name).orElse("");
    }

    private static List<Option> words(List<String> words) {
        return words.stream().map(word -> new Option(word, word)).toList();
    }

    private static Map<zelian.duty.DutyId, Item> byDuty(List<Item> lines) {
        return lines.stream().collect(Collectors.toMap(Item::duty, item -> item, (a, b) -> a, LinkedHashMap::new));
    }

    private static ComparisonPage.Line line(Item item, List<zelian.duty.Drafts.Change> changes) {
        return new ComparisonPage.Line(
                item.duty().value(),
                item.ordinal(),
                item.wording().word(Column.SUBJECT),
                item.wording().word(Column.MATTER),
                item.wording().word(Column.CONTENT),
                changes);
    }
}
