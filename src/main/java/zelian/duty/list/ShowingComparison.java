package zelian.duty.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.duty.Column;
import zelian.duty.Drafts.Change;
import zelian.duty.DutyId;
import zelian.duty.DutyListId;
import zelian.ui.Option;

/** Puts two versions side by side, item by item. */
@Component
class ShowingComparison {

    private final ReadingLists reading;
    private final Comparing comparing;

    ShowingComparison(ReadingLists reading, Comparing comparing) {
        this.reading = reading;
        this.comparing = comparing;
    }

    ComparisonPage comparison(DutyListId id, String from, String to, Viewer viewer) {
        var access = reading.access(id, viewer);
        var older = reading.version(access, new ReadingLists.Asked(from, null), viewer);
        var newer = reading.version(access, new ReadingLists.Asked(to, null), viewer);
        var was = byDuty(reading.visible(older, access, viewer));
        var is = byDuty(reading.visible(newer, access, viewer));
        var added = new ArrayList<ComparisonPage.Line>();
        var changed = new ArrayList<ComparisonPage.Line>();
        var dropped = new ArrayList<ComparisonPage.Line>();
        is.forEach((duty, item) -> {
            var before = was.get(duty);
            if (before == null) {
                added.add(line(item, List.of()));
            } else {
                var changes = comparing.changes(
                        before.wording(), item.wording(), access.list().year());
                if (!changes.isEmpty()) {
                    changed.add(line(item, changes));
                }
            }
        });
        was.forEach((duty, item) -> {
            if (!is.containsKey(duty)) {
                dropped.add(line(item, List.of()));
            }
        });
        return new ComparisonPage(
                id.value(),
                access.list().title(),
                older.head().number(),
                newer.head().number(),
                newer.head().note(),
                added,
                changed,
                dropped,
                (int) is.keySet().stream().filter(was::containsKey).count() - changed.size(),
                words(reading.readable(access, viewer).stream()
                        .map(version -> version.head().number())
                        .toList()));
    }

    private static List<Option> words(List<String> words) {
        return words.stream().map(word -> new Option(word, word)).toList();
    }

    private static Map<DutyId, Item> byDuty(List<Item> lines) {
        return lines.stream().collect(Collectors.toMap(Item::duty, item -> item, (a, b) -> a, LinkedHashMap::new));
    }

    private static ComparisonPage.Line line(Item item, List<Change> changes) {
        return new ComparisonPage.Line(
                item.duty().value(),
                item.ordinal(),
                item.wording().word(Column.SUBJECT),
                item.wording().word(Column.MATTER),
                item.wording().word(Column.CONTENT),
                changes);
    }
}
