package zelian.duty.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.duty.Column;
import zelian.duty.Drafts;
import zelian.duty.DutyId;
import zelian.duty.DutyListId;
import zelian.duty.Wording;
import zelian.ledger.Deed;

/** Draws up duty lists (起草): sets them up, writes their items, begins the next version. */
@Service
class DraftingLists implements Drafts {

    private final Versions versions;
    private final Items items;
    private final Resolving resolving;
    private final Comparing comparing;
    private final Rights rights;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    DraftingLists(
            Versions versions,
            Items items,
            Resolving resolving,
            Comparing comparing,
            Rights rights,
            Directory directory,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.items = items;
        this.resolving = resolving;
        this.comparing = comparing;
        this.rights = rights;
        this.directory = directory;
        this.events = events;
    }

    /** Sets up the list of a unit for a year, empty; the one that is there already is opened instead. */
    @Transactional
    public DutyListId setUp(Viewer by, UnitId unit, int year) {
        rights.require(by, Area.DUTY, Act.DRAFT, unit);
        var there = versions.list(unit, year);
        if (there.isPresent()) {
            return there.get().id();
        }
        var list = versions.addList(unit, year, title(unit, year));
        var draft = versions.addDraft(list, null, by, "");
        deed(by, "duty.list-drafted", draft, "起草《" + draft.head().title() + "》", Map.of(), Map.of());
        return list.id();
    }

    /**
     * Begins the next version from the one in force.
     *
     * @throws Rejected if a version is already on its way
     */
    @Transactional
    public UUID revise(Viewer by, DutyListId id, String note) {
        var list = versions.list(id).orElseThrow(() -> new NotFound("duty list " + id));
        rights.require(by, Area.DUTY, Act.DRAFT, list.unit());
        return revise(by, list, note).head().id();
    }

    private Version.Draft revise(Viewer by, ListHead list, String note) {
        var underWay = versions.underWay(list.id());
        if (underWay.isPresent()) {
            throw Rejected.because(
                    "duty.version-under-way",
                    underWay.get().head().title(),
                    underWay.get().word());
        }
        var inForce = versions.all(list.id()).stream()
                .filter(Version.Issued.class::isInstance)
                .findFirst()
                .orElseThrow(() -> new NotFound("issued version of " + list.id()));
        var draft = versions.addDraft(list, inForce, by, note.strip());
        items.copy(inForce.head().id(), draft.head().id());
        deed(
                by,
                "duty.revision-drafted",
                draft,
                "以 %s 为底稿起草《%s》".formatted(inForce.head().number(), draft.head().title()),
                Map.of(),
                Map.of());
        return draft;
    }

    /** Adds an item at the end of a draft. */
    @Transactional
    public UUID add(Viewer by, UUID versionId, Wording wording) {
        var version = open(by, versionId);
        var list = version.head().list();
        var references = checked(wording, list, by);
        var there = items.of(versionId);
        refuseTwin(there, wording, null);
        var item = items.add(versionId, items.duty(list.id(), wording.key()), there.size() + 1, wording, references);
        deed(
                by,
                "duty.item-added",
                version,
                "在《%s》增加责任事项“%s”".formatted(version.head().title(), wording.word(Column.MATTER)),
                Map.of(),
                labelled(wording));
        return item;
    }

    /**
     * Rewords an item of a draft.
     *
     * @param lock the count of changes the reader saw
     */
    @Transactional
    public void reword(Viewer by, UUID versionId, UUID itemId, int lock, Wording wording) {
        var version = open(by, versionId);
        var list = version.head().list();
        var item = items.find(versionId, itemId).orElseThrow(() -> new NotFound("item " + itemId));
        if (item.lock() != lock) {
            throw Rejected.because("common.changed-meanwhile");
        }
        refuseTwin(items.of(versionId), wording, item);
        change(by, version, item, wording, checked(wording, list, by));
    }

    /** Takes an item out of a draft. */
    @Transactional
    public void remove(Viewer by, UUID versionId, UUID itemId, int lock) {
        var version = open(by, versionId);
        var item = items.find(versionId, itemId).orElseThrow(() -> new NotFound("item " + itemId));
        if (item.lock() != lock) {
            throw Rejected.because("common.changed-meanwhile");
        }
        items.remove(item, versionId);
        deed(
                by,
                "duty.item-removed",
                version,
                "从《%s》去掉责任事项“%s”"
                        .formatted(version.head().title(), item.wording().word(Column.MATTER)),
                labelled(item.wording()),
                Map.of());
    }

    /** Says what this version changes and why (本次调整说明). */
    @Transactional
    public void explain(Viewer by, UUID versionId, String note) {
        var version = open(by, versionId);
        versions.note(version, note.strip());
        deed(
                by,
                "duty.version-explained",
                version,
                "填写《" + version.head().title() + "》调整说明",
                Map.of("调整说明", version.head().note()),
                Map.of("调整说明", note.strip()));
    }

    /** Takes up a withdrawn version again. */
    @Transactional
    public void resume(Viewer by, UUID versionId) {
        var version = versions.find(versionId).orElseThrow(() -> new NotFound("version " + versionId));
        rights.require(by, Area.DUTY, Act.DRAFT, version.head().list().unit());
        var withdrawn = versions.get(versionId, Version.Withdrawn.class);
        versions.move(withdrawn, withdrawn.resume());
        deed(by, "duty.version-resumed", withdrawn, "继续起草《" + withdrawn.head().title() + "》", Map.of(), Map.of());
    }

    @Override
    public Preview preview(Viewer by, UnitId unit, int year, List<Wording> lines) {
        rights.require(by, Area.DUTY, Act.DRAFT, unit);
        var list = versions.list(unit, year);
        var target = list.flatMap(this::target);
        var read = read(lines, list, target, unit, year, by);
        var known = target.map(version -> items.of(version.head().id()).size()).orElse(0);
        var named = read.stream().filter(line -> line.known() != null).count();
        return new Preview(
                list.map(ListHead::title).orElseGet(() -> title(unit, year)),
                nextNumber(list, target),
                read.stream().map(Read::shown).toList(),
                (int) (known - named));
    }

    @Override
    @Transactional
    public Laid lay(Viewer by, UnitId unit, int year, List<Wording> lines) {
        rights.require(by, Area.DUTY, Act.DRAFT, unit);
        var list = versions.list(unit, year);
        var target = list.flatMap(this::target);
        var read = read(lines, list, target, unit, year, by);
        read.stream().filter(line -> line.shown().faulty()).findFirst().ifPresent(faulty -> {
            throw Rejected.because(
                    "duty.line-faulty", faulty.shown().doubts().getFirst().what());
        });
        var added = count(read, Standing.NEW);
        var changed = count(read, Standing.CHANGED);
        var same = count(read, Standing.SAME);
        if (added + changed == 0 && target.isPresent()) {
            return new Laid(list.orElseThrow().id(), target.get().head().number(), 0, 0, same);
        }
        var head = list.orElseGet(() -> versions.addList(unit, year, title(unit, year)));
        var draft = target.filter(Version::open)
                .orElseGet(() -> list.isPresent() ? revise(by, head, "") : versions.addDraft(head, null, by, ""));
        write(by, draft, read);
        deed(
                by,
                "duty.lines-laid",
                draft,
                "将 %d 项责任写入《%s》：新增 %d 项、修改 %d 项、一致 %d 项"
                        .formatted(read.size(), draft.head().title(), added, changed, same),
                Map.of(),
                Map.of());
        return new Laid(head.id(), draft.head().number(), added, changed, same);
    }

    private void write(Viewer by, Version draft, List<Read> read) {
        var version = draft.head().id();
        // A revision has just been copied: the lines are found again in the copy.
        var byDuty = items.of(version).stream().collect(Collectors.toMap(Item::duty, item -> item));
        var next = byDuty.size();
        for (var line : read) {
            var wording = line.wording();
            if (line.known() == null) {
                items.add(
                        version,
                        items.duty(draft.head().list().id(), wording.key()),
                        ++next,
                        wording,
                        line.references());
            } else if (line.shown().standing() == Standing.CHANGED) {
                change(by, draft, byDuty.getOrDefault(line.known().duty(), line.known()), wording, line.references());
            }
        }
    }

    private void change(Viewer by, Version version, Item item, Wording wording, References references) {
        items.change(item, wording, references);
        items.rekey(item.duty(), wording.key());
        var before = new HashMap<String, String>();
        var after = new HashMap<String, String>();
        for (var column : Column.values()) {
            if (!Comparing.same(item.wording().word(column), wording.word(column))) {
                before.put(column.label(), item.wording().word(column));
                after.put(column.label(), wording.word(column));
            }
        }
        deed(
                by,
                "duty.item-reworded",
                version,
                "修改《%s》责任事项“%s”".formatted(version.head().title(), wording.word(Column.MATTER)),
                before,
                after);
    }

    /** Where lines would go: the version being written, or the one in force, from which the next begins. */
    private Optional<Version> target(ListHead list) {
        var underWay = versions.underWay(list.id());
        if (underWay.isPresent() && !underWay.get().open()) {
            throw Rejected.because(
                    "duty.version-under-way",
                    underWay.get().head().title(),
                    underWay.get().word());
        }
        return underWay.or(() -> versions.all(list.id()).stream()
                .filter(Version.Issued.class::isInstance)
                .findFirst());
    }

    private String nextNumber(Optional<ListHead> list, Optional<Version> target) {
        if (target.isPresent() && target.get().open()) {
            return target.get().head().number();
        }
        return list.flatMap(head -> versions.all(head.id()).stream().findFirst())
                .map(newest ->
                        "V" + newest.head().major() + "." + (newest.head().minor() + 1))
                .orElse("V1.0");
    }

    /** One line beside what is there. */
    private record Read(
            Line shown,
            Wording wording,
            References references,
            @Nullable Item known) {}

    private List<Read> read(
            List<Wording> lines, Optional<ListHead> list, Optional<Version> target, UnitId unit, int year, Viewer by) {
        var there = target.map(version -> items.of(version.head().id())).orElse(List.of());
        var byKey =
                there.stream().collect(Collectors.toMap(item -> item.wording().key(), item -> item, (a, b) -> a));
        var byDuty = there.stream().collect(Collectors.toMap(Item::duty, item -> item));
        Map<String, DutyId> duties = list.map(head -> items.duties(head.id())).orElse(Map.of());
        var seen = new HashSet<String>();
        var read = new ArrayList<Read>();
        for (var line : lines) {
            var known = byKey.get(line.key());
            if (known == null && duties.containsKey(line.key())) {
                known = byDuty.get(duties.get(line.key()));
            }
            read.add(read(line, known, unit, year, by, !seen.add(line.key())));
        }
        return read;
    }

    private Read read(Wording line, @Nullable Item known, UnitId unit, int year, Viewer by, boolean twice) {
        var changes = known == null ? List.<Change>of() : comparing.changes(known.wording(), line, year);
        var wording = known == null ? line : comparing.merged(known.wording(), changes);
        var references = resolving.references(wording, unit, year, by.day());
        var doubts = new ArrayList<>(references.doubts());
        if (twice && !line.word(Column.MATTER).isEmpty()) {
            doubts.add(new Doubt(Column.MATTER, "同一责任主体的这项责任前面已有一行", "每个责任主体下责任事项不重复", true));
        }
        var standing = known == null
                ? Standing.NEW
                : changes.stream().allMatch(Change::sameMeaning) ? Standing.SAME : Standing.CHANGED;
        return new Read(new Line(standing, changes, doubts), wording, references, known);
    }

    private static int count(List<Read> read, Standing standing) {
        return (int) read.stream()
                .filter(line -> line.shown().standing() == standing)
                .count();
    }

    private Version open(Viewer by, UUID versionId) {
        var version = versions.find(versionId).orElseThrow(() -> new NotFound("version " + versionId));
        rights.require(by, Area.DUTY, Act.DRAFT, version.head().list().unit());
        if (!version.open()) {
            throw version.issued()
                    ? Rejected.because(
                            "duty.issued-never-changes", version.head().title())
                    : Rejected.because("duty.version-under-way", version.head().title(), version.word());
        }
        return version;
    }

    private References checked(Wording wording, ListHead list, Viewer by) {
        var references = resolving.references(wording, list.unit(), list.year(), by.day());
        references.doubts().stream().filter(Doubt::fault).findFirst().ifPresent(fault -> {
            throw Rejected.because("duty.item-faulty", fault.what(), fault.expected())
                    .at(ItemForm.field(fault.column()));
        });
        return references;
    }

    private static void refuseTwin(List<Item> there, Wording wording, @Nullable Item self) {
        there.stream()
                .filter(item -> self == null || !item.id().equals(self.id()))
                .filter(item -> item.wording().key().equals(wording.key()))
                .findFirst()
                .ifPresent(twin -> {
                    throw Rejected.because("duty.item-twice", twin.ordinal()).at("matter");
                });
    }

    private String title(UnitId unit, int year) {
        var name = directory.unit(unit).map(Directory.Unit::name).orElseThrow(() -> new NotFound("unit " + unit));
        return name + "全面从严治党责任清单（" + year + " 年度）";
    }

    private static Map<String, String> labelled(Wording wording) {
        var labelled = new HashMap<String, String>();
        wording.words().forEach((column, word) -> {
            if (!word.isEmpty()) {
                labelled.put(column.label(), word);
            }
        });
        return labelled;
    }

    private void deed(
            Viewer by,
            String act,
            Version version,
            String sentence,
            Map<String, String> before,
            Map<String, String> after) {
        var list = version.head().list();
        events.publishEvent(new Deed(by, act, "duty_list", list.id().value(), list.unit(), sentence, before, after));
    }
}
