package zelian.ledger.journal;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.ledger.entry.Entry;
import zelian.ledger.export.Exporting;
import zelian.ledger.sequence.Proofs;
import zelian.ledger.tree.Head;
import zelian.ui.Download;
import zelian.ui.Fact;
import zelian.ui.ObjectKind;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;
import zelian.ui.Say;

@Controller
class JournalController {

    private static final int SIZE = 50;
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    /** What entries are about beside the objects of the chain. */
    private static final Map<String, String> OTHERS = Map.of(
            "entry", "留痕",
            "refusal", "被拒绝的请求",
            "account", "账号",
            "unit", "单位",
            "person", "人员",
            "role-table", "职务与角色对照表",
            "sign-in-policy", "登录策略",
            "import", "导入");

    private static final HexFormat HEX = HexFormat.of();

    private final ReadingTheLedger reading;
    private final Proofs proofs;
    private final Exporting exporting;
    private final Directory directory;
    private final Map<String, ObjectKind> kinds;

    JournalController(
            ReadingTheLedger reading,
            Proofs proofs,
            Exporting exporting,
            Directory directory,
            ObjectProvider<ObjectKind> kinds) {
        this.reading = reading;
        this.proofs = proofs;
        this.exporting = exporting;
        this.directory = directory;
        this.kinds = kinds.stream().collect(Collectors.toMap(ObjectKind::kind, kind -> kind));
    }

    @GetMapping("/ledger")
    Page list(JournalFilter filter, Viewer viewer) {
        var lines = reading.lines(filter, viewer, SIZE + 1);
        var units = directory.unitNames(lines.stream()
                .map(line -> line.entry().unit())
                .filter(java.util.Objects::nonNull)
                .map(UnitId::new)
                .collect(Collectors.toSet()));
        var after = filter.after() == null ? null : filter.after().toString();
        return new JournalPage(
                new JournalPage.Filter(
                        text(filter.from()),
                        text(filter.to()),
                        filter.who(),
                        filter.unit(),
                        filter.kind(),
                        JournalFilter.given(filter.act()) ? filter.act() : null,
                        filter.object()),
                kindOptions(),
                Pageful.of(lines, SIZE, line -> line.entry().id().toString(), after)
                        .map(line -> row(line, units, viewer)),
                reading.readsAll(viewer),
                proofs.lastHead().map(JournalController::inWords).orElse(null));
    }

    private List<Option> kindOptions() {
        var options = new ArrayList<>(kinds.values().stream()
                .sorted(Comparator.comparing(ObjectKind::link).thenComparing(ObjectKind::label))
                .map(kind -> new Option(kind.kind(), kind.label()))
                .toList());
        OTHERS.entrySet().stream()
                .filter(other -> !kinds.containsKey(other.getKey()))
                .sorted(Map.Entry.comparingByValue())
                .forEach(other -> options.add(new Option(other.getKey(), other.getValue())));
        return options;
    }

    @GetMapping("/ledger/{number:\\d{1,18}}")
    Page numbered(@PathVariable long number, Viewer viewer) {
        return page(proofs.entryAt(number - 1).orElseThrow(() -> new NotFound("leaf " + number)), viewer);
    }

    @GetMapping("/ledger/{entry:[0-9a-f-]{36}}")
    Page entry(@PathVariable UUID entry, Viewer viewer) {
        return page(entry, viewer);
    }

    @GetMapping("/ledger/head")
    Download head(Viewer viewer) {
        var head = reading.head(viewer);
        return new Download(
                "责链树头-" + head.size() + ".txt",
                "text/plain;charset=UTF-8",
                out -> out.write(head.text().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @GetMapping("/ledger/export")
    Download export(Viewer viewer) {
        reading.beforeExport(viewer);
        return new Download("责链留痕台账-" + viewer.day() + ".zip", "application/zip", exporting::writeTo);
    }

    private Page page(UUID id, Viewer viewer) {
        var line = reading.line(id, viewer);
        var entry = line.entry();
        var proof = line.leaf() == null ? null : proofs.of(line.leaf(), line.canonical());
        return new EntryPage(
                line.leaf() == null ? null : line.leaf() + 1,
                entry.sentence(),
                Say.time(entry.occurredAt()),
                entry.title() + " " + entry.name(),
                facts(entry, viewer),
                changes(entry),
                line.canonical(),
                proof == null
                        ? null
                        : new EntryPage.Proof(
                                HEX.formatHex(proof.digest()),
                                Say.count(proof.head().size()),
                                HEX.formatHex(proof.head().root()),
                                Say.time(proof.head().signedAt()),
                                proof.inclusion().path().stream()
                                        .map(HEX::formatHex)
                                        .toList(),
                                proof.holds()));
    }

    private List<Fact> facts(Entry entry, Viewer viewer) {
        var unit = entry.unit();
        return List.of(
                new Fact("时间", Say.time(entry.occurredAt()) + "，业务日 " + entry.day()),
                new Fact("谁", entry.name()),
                new Fact("以何职务", entry.title()),
                new Fact("行为代码", entry.act(), "/ledger?act=" + entry.act()),
                new Fact("对象", object(entry), address(entry, viewer)),
                new Fact("同一对象", "这一对象的全部留痕", "/ledger?object=" + entry.object()),
                new Fact(
                        "单位",
                        unit == null
                                ? null
                                : directory.unitNames(List.of(new UnitId(unit))).get(new UnitId(unit))),
                new Fact("编号", entry.id().toString()));
    }

    private static List<EntryPage.Change> changes(Entry entry) {
        var fields = new TreeSet<>(entry.before().keySet());
        fields.addAll(entry.after().keySet());
        var changes = new ArrayList<EntryPage.Change>();
        fields.forEach(field -> changes.add(new EntryPage.Change(
                field, entry.before().get(field), entry.after().get(field))));
        return changes;
    }

    private JournalPage.Row row(Journal.Line line, Map<UnitId, String> units, Viewer viewer) {
        var entry = line.entry();
        var clock = entry.occurredAt().atZone(BEIJING).toLocalDate();
        return new JournalPage.Row(
                entry.id(),
                line.leaf() == null ? null : line.leaf() + 1,
                Say.time(entry.occurredAt()),
                entry.day().equals(clock) ? null : entry.day().toString(),
                entry.name(),
                entry.title(),
                entry.sentence(),
                object(entry),
                address(entry, viewer),
                entry.unit() == null ? "" : units.getOrDefault(new UnitId(entry.unit()), ""));
    }

    private String object(Entry entry) {
        var kind = kinds.get(entry.kind());
        return kind == null ? OTHERS.getOrDefault(entry.kind(), entry.kind()) : kind.label();
    }

    /** Administrators read the ledger, not the business it is about. */
    private @Nullable String address(Entry entry, Viewer viewer) {
        var kind = kinds.get(entry.kind());
        return kind == null || viewer.administers() ? null : kind.address(entry.object());
    }

    private static String inWords(Head head) {
        return "树头 " + Say.count(head.size()) + " 条，签于 " + Say.time(head.signedAt());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
