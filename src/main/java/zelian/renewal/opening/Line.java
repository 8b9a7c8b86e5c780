package zelian.renewal.opening;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zelian.access.Directory.Holder;
import zelian.access.PersonId;
import zelian.duty.Column;
import zelian.duty.Duty;
import zelian.duty.Wording;
import zelian.organization.Leaders;

/**
 * A duty on its way into the next year: as it was worded, as it will be, and what is known of it.
 *
 * @param held who answered for it at the end of the year
 * @param ended who answered for it in the year and no longer does
 * @param leaders who its 牵头领导 means now
 * @param repealed the texts it rests on that are no longer in force
 * @param unreadable why its new dates cannot be read, though the old ones could; null otherwise
 */
record Line(
        Duty former,
        Wording wording,
        Set<PersonId> held,
        Set<PersonId> ended,
        Map<PersonId, String> names,
        Leaders leaders,
        boolean performed,
        boolean disputed,
        List<String> repealed,
        @Nullable String unreadable) {

    /** What has changed, each with a few words on it. */
    Map<Change, String> changes() {
        var changes = new EnumMap<Change, String>(Change.class);
        moved(changes);
        holders(changes);
        if (unreadable != null) {
            changes.put(Change.UNREADABLE, unreadable);
        }
        if (!performed) {
            changes.put(Change.NEVER_PERFORMED, "没有完成的任务，也没有引用它的记实");
        }
        if (disputed) {
            changes.put(Change.DISPUTED, "异议未答复，或答复为调整");
        }
        if (!repealed.isEmpty()) {
            changes.put(Change.TEXT_REPEALED, String.join("、", repealed));
        }
        oldYear(changes);
        return changes;
    }

    private void moved(Map<Change, String> changes) {
        var moves = new ArrayList<String>();
        move(former.frequency(), wording.word(Column.FREQUENCY), moves);
        move(former.due(), wording.word(Column.DUE), moves);
        if (!moves.isEmpty()) {
            changes.put(Change.MOVED, String.join("；", moves));
        }
    }

    private static void move(String before, String after, List<String> moves) {
        if (!before.equals(after)) {
            moves.add(before + " → " + after);
        }
    }

    private void holders(Map<Change, String> changes) {
        switch (leaders) {
            case Leaders.Nobody(String reason) -> changes.put(Change.NOBODY, reason);
            case Leaders.Ambiguous(var candidates, String reason) -> changes.put(Change.NOBODY, reason);
            case Leaders.Resolved(var holders, boolean each) -> resolved(holders, changes);
        }
    }

    private void resolved(List<Holder> holders, Map<Change, String> changes) {
        var now = holders.stream().map(Holder::person).collect(Collectors.toSet());
        var next = holders.stream().map(Holder::inWords).limit(3).collect(Collectors.joining("、"));
        if (held.isEmpty() && !ended.isEmpty()) {
            changes.put(Change.HOLDER_ENDED, "上年 " + named(ended) + "；今后 " + next);
        } else if (!held.isEmpty() && !held.equals(now)) {
            changes.put(Change.OTHER_HOLDER, "上年 " + named(held) + "；今后 " + next);
        }
    }

    private String named(Set<PersonId> people) {
        return people.stream()
                .map(person -> names.getOrDefault(person, "—"))
                .sorted()
                .limit(5)
                .collect(Collectors.joining("、"));
    }

    private void oldYear(Map<Change, String> changes) {
        var columns = List.of(Column.MATTER, Column.CONTENT, Column.METRIC).stream()
                .filter(column -> MovedYear.names(wording.word(column), former.year()))
                .map(Column::label)
                .collect(Collectors.joining("、"));
        if (!columns.isEmpty()) {
            changes.put(Change.YEAR_WRITTEN, columns + "写有“" + former.year() + "年”，请核对");
        }
    }
}
