package zelian.ledger.journal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.Rights;
import zelian.access.Role;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.ledger.Deed;
import zelian.ledger.sequence.Proofs;
import zelian.ledger.tree.Head;

/**
 * Reading the ledger (查阅留痕): the audit administrator reads all of it, the bodies of discipline their own
 * acts. Each reading is itself kept.
 */
@Service
class ReadingTheLedger {

    private final Journal journal;
    private final Proofs proofs;
    private final Rights rights;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    ReadingTheLedger(
            Journal journal, Proofs proofs, Rights rights, Directory directory, ApplicationEventPublisher events) {
        this.journal = journal;
        this.proofs = proofs;
        this.rights = rights;
        this.directory = directory;
        this.events = events;
    }

    @Transactional
    List<Journal.Line> lines(JournalFilter filter, Viewer viewer, int limit) {
        rights.requireAnywhere(viewer, Area.LEDGER, Act.READ);
        keep(viewer, "ledger.read", viewer.person().value(), "查阅留痕台账：" + filter.inWords());
        return journal.lines(filter, only(viewer), units(filter, viewer), limit);
    }

    /** @throws NotFound also for an entry the viewer may not read */
    @Transactional
    Journal.Line line(UUID entry, Viewer viewer) {
        rights.requireAnywhere(viewer, Area.LEDGER, Act.READ);
        var only = only(viewer);
        var line = journal.line(entry)
                .filter(found -> only == null || found.entry().person().equals(only.value()))
                .orElseThrow(() -> new NotFound("entry " + entry));
        var number = line.leaf() == null ? "尚未编号的一条" : "第 " + (line.leaf() + 1) + " 条";
        keep(viewer, "ledger.read", entry, "查阅" + number + "留痕");
        return line;
    }

    @Transactional
    Head head(Viewer viewer) {
        requireAll(viewer);
        var head = proofs.lastHead().orElseThrow(() -> new NotFound("no head yet"));
        keep(viewer, "ledger.head-taken", viewer.person().value(), "下载树头：" + head.size() + " 条");
        return head;
    }

    @Transactional
    void beforeExport(Viewer viewer) {
        requireAll(viewer);
        keep(viewer, "ledger.exported", viewer.person().value(), "导出全部留痕台账");
    }

    /** Whether the viewer reads everything, and may take it away. */
    boolean readsAll(Viewer viewer) {
        return viewer.has(Role.AUDIT_ADMIN);
    }

    private void requireAll(Viewer viewer) {
        rights.requireAnywhere(viewer, Area.LEDGER, Act.READ);
        if (!readsAll(viewer)) {
            throw new NotFound("the whole ledger");
        }
    }

    private @Nullable PersonId only(Viewer viewer) {
        return readsAll(viewer) ? null : viewer.person();
    }

    private @Nullable List<UUID> units(JournalFilter filter, Viewer viewer) {
        var name = filter.unit();
        return name == null || name.isBlank()
                ? null
                : directory.units(viewer.day()).stream()
                        .filter(unit -> unit.name().contains(name.strip()))
                        .map(unit -> unit.id().value())
                        .toList();
    }

    private void keep(Viewer viewer, String act, UUID object, String sentence) {
        events.publishEvent(new Deed(viewer, act, "entry", object, null, sentence));
    }
}
