package zelian.duty.list;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.calendar.WorkingCalendar;
import zelian.common.NotFound;
import zelian.duty.Column;
import zelian.duty.Drafts;
import zelian.duty.DutyListId;
import zelian.duty.Wording;
import zelian.ui.Option;

/** Puts the form of an item of a draft together. */
@Component
class ShowingItem {

    private final ReadingLists reading;
    private final Versions versions;
    private final Items items;
    private final ListRows rows;
    private final Resolving resolving;
    private final Ladders ladders;
    private final Trimming trimming;
    private final Rights rights;
    private final Directory directory;
    private final WorkingCalendar calendar;

    ShowingItem(
            ReadingLists reading,
            Versions versions,
            Items items,
            ListRows rows,
            Resolving resolving,
            Ladders ladders,
            Trimming trimming,
            Rights rights,
            Directory directory,
            WorkingCalendar calendar) {
        this.reading = reading;
        this.versions = versions;
        this.items = items;
        this.rows = rows;
        this.resolving = resolving;
        this.ladders = ladders;
        this.trimming = trimming;
        this.rights = rights;
        this.directory = directory;
        this.calendar = calendar;
    }

    /** @param upward what a new item is begun for; empty for none */
    ItemPage item(DutyListId id, @Nullable UUID itemId, String upward, Viewer viewer) {
        var access = reading.access(id, viewer);
        rights.require(viewer, Area.DUTY, Act.DRAFT, access.list().unit());
        var draft = versions.underWay(id).filter(Version::open).orElseThrow(() -> new NotFound("draft of " + id));
        var item = itemId == null
                ? null
                : items.find(draft.head().id(), itemId).orElseThrow(() -> new NotFound("item " + itemId));
        var wording = item == null
                ? new Wording(
                        Map.of(Column.KIND, Wording.OWN, Column.POLARITY, Wording.POSITIVE, Column.UPWARD, upward))
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
                        : doubts(wording, access.list(), items.of(draft.head().id()), viewer),
                words(rows.choices(draft.head().id(), Column.SUBJECT)),
                words(rows.choices(draft.head().id(), Column.ASPECT)),
                directory.units(viewer.day()).stream()
                        .map(unit -> new Option(unit.id().toString(), unit.name()))
                        .toList(),
                calendar.caveat(access.list().year()).orElse(""),
                item != null && trimming.handedDown(item));
    }

    private List<Drafts.Doubt> doubts(Wording wording, ListHead list, List<Item> there, Viewer viewer) {
        var references = resolving.on(viewer.day()).references(wording, list.unit(), list.year());
        var upward = ladders.of(list.unit(), list.year(), there, List.of()).read(wording);
        return Stream.concat(references.doubts().stream(), upward.doubts().stream())
                .toList();
    }

    private static List<Option> words(List<String> words) {
        return words.stream().map(word -> new Option(word, word)).toList();
    }
}
