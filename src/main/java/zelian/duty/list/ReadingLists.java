package zelian.duty.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.duty.DutyListId;

/** What of duty lists one reader may know: which lists, which versions, which items. */
@Service
class ReadingLists {

    private final Versions versions;
    private final ListRows rows;
    private final Items items;
    private final Rights rights;

    ReadingLists(Versions versions, ListRows rows, Items items, Rights rights) {
        this.versions = versions;
        this.rows = rows;
        this.items = items;
        this.rights = rights;
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
            var day = asked.on();
            return versions.on(access.list().id(), day)
                    .or(() -> lastBefore(all, day))
                    .orElseThrow(() -> new NotFound("version of " + day));
        }
        return versions.on(access.list().id(), viewer.day())
                .or(() -> all.stream().findFirst())
                .orElseThrow(() -> new NotFound("version of " + access.list().id()));
    }

    /** Of a list that another took the place of before that day, the last version. */
    private static Optional<Version> lastBefore(List<Version> all, LocalDate day) {
        return all.stream()
                .filter(version -> version instanceof Version.Superseded over
                        && over.until().isBefore(day))
                .findFirst();
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
}
