package zelian.duty.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.ClosedYears;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.duty.Column;
import zelian.duty.Drafts;
import zelian.duty.DutyListId;
import zelian.duty.Wording;
import zelian.ledger.Deed;

/** Draws up duty lists (起草) by hand: sets them up, writes their items, begins the next version. */
@Service
class DraftingLists {

    private final Versions versions;
    private final Items items;
    private final Resolving resolving;
    private final Ladders ladders;
    private final Trimming trimming;
    private final Rights rights;
    private final Directory directory;
    private final ClosedYears closed;
    private final FollowingLists following;
    private final ApplicationEventPublisher events;

    DraftingLists(
            Versions versions,
            Items items,
            Resolving resolving,
            Ladders ladders,
            Trimming trimming,
            Rights rights,
            Directory directory,
            ClosedYears closed,
            FollowingLists following,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.items = items;
        this.resolving = resolving;
        this.ladders = ladders;
        this.trimming = trimming;
        this.rights = rights;
        this.directory = directory;
        this.closed = closed;
        this.following = following;
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
        requireStanding(by, list);
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

    Version.Draft revise(Viewer by, ListHead list, String note) {
        requireStanding(by, list);
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
        var there = items.of(versionId);
        var references = checked(wording, list, there, by);
        refuseTwin(there, wording, null);
        var item = items.add(versionId, items.duty(list.id(), wording.key()), there.size() + 1, wording, references);
        ladders.link(version);
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
        trimming.requireSameMatter(item, wording);
        var there = items.of(versionId);
        refuseTwin(there, wording, item);
        var others = there.stream().filter(other -> !other.id().equals(itemId)).toList();
        change(by, version, item, wording, checked(wording, list, others, by));
        ladders.link(version);
    }

    /**
     * Takes an item out of a draft.
     *
     * @param reason why a line handed down is left out; of others it may be empty
     */
    @Transactional
    public void remove(Viewer by, UUID versionId, UUID itemId, int lock, String reason) {
        var version = open(by, versionId);
        var item = items.find(versionId, itemId).orElseThrow(() -> new NotFound("item " + itemId));
        if (item.lock() != lock) {
            throw Rejected.because("common.changed-meanwhile");
        }
        trimming.leaveOut(item, reason, by);
        items.remove(item, versionId);
        ladders.link(version);
        deed(
                by,
                "duty.item-removed",
                version,
                "从《%s》去掉责任事项“%s”"
                        .formatted(version.head().title(), item.wording().word(Column.MATTER)),
                labelled(item.wording()),
                reason.isEmpty() ? Map.of() : Map.of("不需配套的理由", reason));
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
        requireStanding(by, version.head().list());
        var withdrawn = versions.get(versionId, Version.Withdrawn.class);
        versions.move(withdrawn, withdrawn.resume());
        deed(by, "duty.version-resumed", withdrawn, "继续起草《" + withdrawn.head().title() + "》", Map.of(), Map.of());
    }

    void change(Viewer by, Version version, Item item, Wording wording, References references) {
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

    private Version open(Viewer by, UUID versionId) {
        var version = versions.find(versionId).orElseThrow(() -> new NotFound("version " + versionId));
        rights.require(by, Area.DUTY, Act.DRAFT, version.head().list().unit());
        if (!version.open()) {
            throw version.issued()
                    ? Rejected.because(
                            "duty.issued-never-changes", version.head().title())
                    : Rejected.because("duty.version-under-way", version.head().title(), version.word());
        }
        requireStanding(by, version.head().list());
        return version;
    }

    /** Refuses what would change the list of a year that is closed, or one that another has taken the place of. */
    void requireStanding(Viewer by, ListHead list) {
        following.refuseFollowed(list, by.day());
        closed.require(
                by,
                list.unit(),
                list.year(),
                new ClosedYears.Fact("duty_list", list.id().value()),
                "责任清单");
    }

    private References checked(Wording wording, ListHead list, List<Item> others, Viewer by) {
        var references = resolving.on(by.day()).references(wording, list.unit(), list.year());
        var upward =
                ladders.of(list.unit(), list.year(), others, List.of(wording)).read(wording);
        Stream.concat(references.doubts().stream(), upward.doubts().stream())
                .filter(Drafts.Doubt::fault)
                .findFirst()
                .ifPresent(fault -> {
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

    String title(UnitId unit, int year) {
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

    void deed(
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
