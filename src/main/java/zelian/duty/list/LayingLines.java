package zelian.duty.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
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

/** Lays worded lines into drafts (导入), recognising the duties that are there. */
@Service
class LayingLines implements Drafts {

    private final Versions versions;
    private final Items items;
    private final DraftingLists drafting;
    private final Resolving resolving;
    private final Ladders ladders;
    private final Trimming trimming;
    private final Comparing comparing;
    private final Successions successions;
    private final Rights rights;

    LayingLines(
            Versions versions,
            Items items,
            DraftingLists drafting,
            Resolving resolving,
            Ladders ladders,
            Trimming trimming,
            Comparing comparing,
            Successions successions,
            Rights rights) {
        this.versions = versions;
        this.items = items;
        this.drafting = drafting;
        this.resolving = resolving;
        this.ladders = ladders;
        this.trimming = trimming;
        this.comparing = comparing;
        this.successions = successions;
        this.rights = rights;
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
                list.map(ListHead::title).orElseGet(() -> drafting.title(unit, year)),
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
        var head = list.orElseGet(() -> versions.addList(unit, year, drafting.title(unit, year)));
        drafting.requireStanding(by, head);
        var draft = target.filter(Version::open)
                .orElseGet(
                        () -> list.isPresent() ? drafting.revise(by, head, "") : versions.addDraft(head, null, by, ""));
        write(by, draft, read);
        drafting.deed(
                by,
                "duty.lines-laid",
                draft,
                "将 %d 项责任写入《%s》：新增 %d 项、修改 %d 项、一致 %d 项"
                        .formatted(read.size(), draft.head().title(), added, changed, same),
                Map.of(),
                Map.of());
        return new Laid(head.id(), draft.head().number(), added, changed, same);
    }

    @Override
    public Optional<Begun> begun(UnitId unit, int year) {
        return versions.list(unit, year)
                .flatMap(list -> versions.underWay(list.id())
                        .or(() -> versions.all(list.id()).stream().findFirst()))
                .map(version -> new Begun(
                        version.head().list().id(),
                        version.head().list().title(),
                        version.head().number(),
                        version.word(),
                        !version.open() && !version.issued()));
    }

    @Override
    public Map<String, DutyId> duties(DutyListId list) {
        return items.duties(list);
    }

    @Override
    @Transactional
    public void goOn(Viewer by, DutyListId list, Map<DutyId, DutyId> formers) {
        var head = versions.list(list).orElseThrow(() -> new NotFound("duty list " + list));
        rights.require(by, Area.DUTY, Act.DRAFT, head.unit());
        successions.descend(list, formers);
    }

    private void write(Viewer by, Version draft, List<Read> read) {
        var version = draft.head().id();
        // A revision has just been copied: the lines are found again in the copy.
        var byDuty = items.of(version).stream().collect(Collectors.toMap(Item::duty, item -> item));
        var fresh = read.stream().filter(line -> line.known() == null).toList();
        items.addAll(
                draft.head().list().id(),
                version,
                byDuty.size(),
                fresh.stream().map(Read::wording).toList(),
                fresh.stream().map(Read::references).toList());
        for (var line : read) {
            var known = line.known();
            if (known != null && line.shown().standing() == Standing.CHANGED) {
                drafting.change(by, draft, byDuty.getOrDefault(known.duty(), known), line.wording(), line.references());
            }
        }
        ladders.link(draft);
        trimming.takeUpAgain(version);
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
        var reader = resolving.on(by.day());
        var ladder = ladders.of(unit, year, there, lines);
        var read = new ArrayList<Read>();
        for (var line : lines) {
            var known = byKey.get(line.key());
            if (known == null && duties.containsKey(line.key())) {
                known = byDuty.get(duties.get(line.key()));
            }
            read.add(read(line, known, unit, year, reader, ladder, !seen.add(line.key())));
        }
        return read;
    }

    private Read read(
            Wording line,
            @Nullable Item known,
            UnitId unit,
            int year,
            Resolving.Reader reader,
            Ladder ladder,
            boolean twice) {
        var changes = known == null ? List.<Change>of() : comparing.changes(known.wording(), line, year);
        var wording = known == null ? line : comparing.merged(known.wording(), changes);
        var references = reader.references(wording, unit, year);
        var doubts = new ArrayList<>(references.doubts());
        doubts.addAll(ladder.read(wording).doubts());
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
}
