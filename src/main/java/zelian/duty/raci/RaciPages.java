package zelian.duty.raci;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.duty.DutyListId;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Say;
import zelian.ui.Step;

/** Puts the RACI table and the pages of hand-backs together for one reader. */
@Component
class RaciPages {

    private final Bodies bodies;
    private final HandBacks handBacks;
    private final Rights rights;
    private final Directory directory;
    private final PageParts parts;

    RaciPages(Bodies bodies, HandBacks handBacks, Rights rights, Directory directory, PageParts parts) {
        this.bodies = bodies;
        this.handBacks = handBacks;
        this.rights = rights;
        this.directory = directory;
        this.parts = parts;
    }

    /** @throws zelian.common.NotFound if the reader does not read the whole list, or it is not in force */
    RaciPage table(DutyListId id, boolean onlyFaults, Viewer viewer) {
        var table = bodies.of(id, viewer);
        rights.require(viewer, Area.DUTY, Act.READ, table.list().unit());
        var columns = List.copyOf(table.supervising());
        var rows = table.rows().stream().map(row -> row(row, table, columns)).toList();
        var faulty = rows.stream().filter(row -> !row.faults().isEmpty()).toList();
        return new RaciPage(
                id.toString(),
                table.list().title(),
                "%s，%d 项责任，有问题 %d 项".formatted(table.list().version(), rows.size(), faulty.size()),
                onlyFaults,
                columns.stream()
                        .map(unit -> table.names().getOrDefault(unit, "—"))
                        .toList(),
                onlyFaults ? faulty : rows,
                handBacks.of(id).stream().map(this::given).toList(),
                forms(table, viewer));
    }

    private static RaciPage.Row row(Raci row, Bodies.Table table, List<UnitId> columns) {
        return new RaciPage.Row(
                "/duties/" + row.id(),
                row.duty().matter(),
                row.duty().number(),
                columns.stream().map(row::cell).toList(),
                others(row, table),
                table.faults(row));
    }

    /** Those that supervise nothing, by the part they take: {@code A·R：办公室；C：宣传处、人事处}. */
    private static String others(Raci row, Bodies.Table table) {
        var byPart = row.marks().keySet().stream()
                .filter(unit -> !table.supervising().contains(unit))
                .collect(Collectors.groupingBy(
                        row::cell,
                        TreeMap::new,
                        Collectors.mapping(unit -> table.names().getOrDefault(unit, "—"), Collectors.joining("、"))));
        return byPart.entrySet().stream()
                .map(part -> part.getKey() + "：" + part.getValue())
                .collect(Collectors.joining("；"));
    }

    private RaciPage.Given given(HandBack handBack) {
        var head = handBack.head();
        return new RaciPage.Given(
                new Link(head.matter(), "/hand-backs/" + head.id()),
                directory.unitName(head.from()) + " → " + directory.unitName(head.to()),
                handBack.word(),
                head.hands().proposed().toString());
    }

    private RaciPage.@Nullable Forms forms(Bodies.Table table, Viewer viewer) {
        var unit = table.list().unit();
        var drafts = rights.may(viewer, Area.DUTY, Act.DRAFT, unit);
        if (!drafts && !rights.may(viewer, Area.DUTY, Act.REVIEW, unit)) {
            return null;
        }
        return new RaciPage.Forms(
                drafts,
                table.rows().stream()
                        .map(row -> new Option(row.id().toString(), row.duty().matter()))
                        .toList(),
                directory.units(viewer.day()).stream()
                        .map(each -> new Option(each.id().toString(), each.name()))
                        .toList(),
                Arrays.stream(Letter.values())
                        .map(letter -> new Option(letter.name(), letter.name() + " " + letter.label()))
                        .toList(),
                table.rows().stream()
                        .flatMap(row -> row.displaced(table.discipline()).stream()
                                .map(from -> new Option(
                                        row.id() + ":" + from,
                                        row.duty().matter() + "（"
                                                + table.names().getOrDefault(from, "—") + "）")))
                        .toList());
    }

    /** @throws zelian.common.NotFound if there is none, or the reader does not read of that body's duties */
    HandBackPage handBack(UUID id, Viewer viewer) {
        var handBack = handBacks.get(id);
        var head = handBack.head();
        rights.require(viewer, Area.DUTY, Act.READ, head.body());
        return new HandBackPage(
                "/hand-backs/" + id,
                head.matter(),
                "/duty-lists/" + head.list() + "/raci",
                handBack.word(),
                steps(handBack),
                facts(head),
                handBack instanceof HandBack.Proposed && rights.may(viewer, Area.DUTY, Act.APPROVE, head.body()),
                handBack instanceof HandBack.Accepted && rights.may(viewer, Area.DUTY, Act.DRAFT, head.body()),
                parts.of("hand_back", id, viewer, PagePart.Place.MAIN));
    }

    private static List<Step> steps(HandBack handBack) {
        var hands = handBack.head().hands();
        var decided = hands.decided();
        var moved = hands.moved();
        return Stream.of(
                        Step.done("提出", "", Say.day(hands.proposed())),
                        decided == null
                                ? Step.now("党组书记决定")
                                : Step.done(
                                        "决定", handBack instanceof HandBack.Declined ? "不同意" : "同意", Say.day(decided)),
                        moved != null
                                ? Step.done("写入清单草案", "", Say.day(moved))
                                : handBack instanceof HandBack.Accepted
                                        ? Step.now("写入清单草案", "机关党委")
                                        : Step.toCome("写入清单草案"))
                .toList();
    }

    private List<Fact> facts(HandBackHead head) {
        var decider = head.hands().decider();
        return List.of(
                new Fact("责任", head.matter(), "/duties/" + head.duty()),
                new Fact("由谁交回谁", directory.unitName(head.from()) + " → " + directory.unitName(head.to())),
                new Fact("理由", head.reason()),
                new Fact(
                        "提出",
                        directory
                                .holder(head.hands().proposerTenure())
                                .map(Directory.Holder::inWords)
                                .orElse("—")),
                new Fact(
                        "决定",
                        decider == null
                                ? null
                                : directory
                                                .holder(decider)
                                                .map(Directory.Holder::inWords)
                                                .orElse("—")
                                        + (head.answer() == null
                                                        || head.answer().isEmpty()
                                                ? ""
                                                : "：" + head.answer())),
                new Fact("此前", head.before()),
                new Fact(
                        "此后",
                        head.after(),
                        head.version() == null ? null : "/duty-lists/" + head.list() + "?version=" + head.version()));
    }
}
