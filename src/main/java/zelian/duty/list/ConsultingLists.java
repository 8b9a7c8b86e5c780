package zelian.duty.list;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Role;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.consultation.Asking;
import zelian.consultation.Consultations;
import zelian.duty.Column;
import zelian.ui.Option;
import zelian.ui.Page;

/** Puts a draft to units and members before it is reviewed (征求意见): may be left out for a year's list. */
@Service
class ConsultingLists {

    private final Versions versions;
    private final Items items;
    private final Consultations consultations;
    private final Directory directory;
    private final Rights rights;

    ConsultingLists(Versions versions, Items items, Consultations consultations, Directory directory, Rights rights) {
        this.versions = versions;
        this.items = items;
        this.consultations = consultations;
        this.directory = directory;
        this.rights = rights;
    }

    /** @throws Rejected {@code duty.list-is-empty}, and as {@link Consultations#ask} */
    @Transactional
    void consult(
            Viewer by,
            UUID id,
            List<UnitId> units,
            List<TenureId> people,
            @Nullable LocalDate until,
            boolean silenceAgrees) {
        var version = versions.find(id).orElseThrow(() -> new NotFound("version " + id));
        rights.require(by, Area.DUTY, Act.DRAFT, version.head().list().unit());
        if (!(version instanceof Version.Draft draft)) {
            throw Rejected.because("common.changed-meanwhile");
        }
        var lines = items.of(id);
        var head = draft.head();
        if (lines.isEmpty()) {
            throw Rejected.because("duty.list-is-empty", head.title());
        }
        var address = "/duty-lists/" + head.list().id();
        consultations.ask(
                by,
                new Asking(
                        new Asking.Text(
                                ApprovingLists.KIND,
                                head.list().id().value(),
                                id,
                                head.list().unit(),
                                head.title(),
                                address + "?version=" + head.number()),
                        lines.stream().map(item -> line(item, address)).toList(),
                        units,
                        people,
                        until,
                        silenceAgrees));
        versions.move(draft, draft.consult());
    }

    private static Asking.Line line(Item item, String address) {
        var words = item.wording();
        return new Asking.Line(
                String.valueOf(item.ordinal()),
                Stream.of(Column.MATTER, Column.CONTENT, Column.DUE, Column.LEAD, Column.LEAD_UNIT, Column.SUPPORT)
                        .map(column ->
                                column == Column.MATTER || words.word(column).isEmpty()
                                        ? words.word(column)
                                        : column.label() + "：" + words.word(column))
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining("\n")),
                address + "/items/" + item.id());
    }

    /** What came of putting it to others; null if it was not. */
    @Nullable
    Page opinions(Version version, Viewer viewer) {
        return consultations.part(version.head().id(), viewer).orElse(null);
    }

    /** What whoever judges it is to know: that long-term duties were put to nobody. */
    @Nullable
    String unasked(Version version, Viewer viewer) {
        if (version.issued() || consultations.of(version.head().id(), viewer).isPresent()) {
            return null;
        }
        var lasting = items.lasting(version.head().id());
        return lasting == 0 ? null : "有长期事项 %d 项，还没有征求意见；长期事项应先征求意见再审定".formatted(lasting);
    }

    /** Whom a draft can be put to; null if it is not the reader's to ask now. */
    DutyListPage.@Nullable Askable askable(Version version, boolean drafts, Viewer viewer) {
        if (!drafts || !(version instanceof Version.Draft)) {
            return null;
        }
        var list = version.head().list();
        return new DutyListPage.Askable(
                directory.units(viewer.day()).stream()
                        .map(unit -> new Option(unit.id().toString(), unit.name()))
                        .toList(),
                items.units(version.head().id()).stream()
                        .filter(unit -> !unit.equals(viewer.unit()))
                        .map(UnitId::toString)
                        .toList(),
                Stream.of(Role.SECRETARY, Role.MEMBER)
                        .flatMap(role -> directory.inRole(role, viewer.day()).stream())
                        .filter(holder -> holder.unit().equals(list.unit()))
                        .sorted(Comparator.comparing(Directory.Holder::inWords))
                        .map(holder -> new Option(holder.tenure().toString(), holder.inWords()))
                        .distinct()
                        .toList());
    }
}
