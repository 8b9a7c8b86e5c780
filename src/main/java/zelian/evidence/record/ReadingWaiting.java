package zelian.evidence.record;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Service;
import zelian.access.Viewer;
import zelian.evidence.RecordId;
import zelian.task.Tasks;
import zelian.ui.Say;

/** What waits for a person among records, and what confirming many of them will do. */
@Service
class ReadingWaiting {

    private final Lines lines;
    private final RecordRows rows;
    private final StoredRecords records;
    private final Confirming confirming;
    private final Tasks tasks;

    ReadingWaiting(Lines lines, RecordRows rows, StoredRecords records, Confirming confirming, Tasks tasks) {
        this.lines = lines;
        this.rows = rows;
        this.records = records;
        this.confirming = confirming;
        this.tasks = tasks;
    }

    ConfirmingPage page(Viewer viewer) {
        return new ConfirmingPage(rows.of(lines.awaiting(viewer)), rows.of(lines.unfinished(viewer)), null);
    }

    ConfirmingPage preview(Viewer viewer, Collection<RecordId> ids) {
        var plan = confirming.plan(viewer, ids);
        var leftOut = new LinkedHashMap<String, String>();
        plan.leftOut().forEach((whole, why) -> leftOut.put(words(whole), why));
        return new ConfirmingPage(
                List.of(),
                List.of(),
                new ConfirmingPage.Plan(
                        plan.confirmed().stream()
                                .map(whole -> new ConfirmingPage.Item(
                                        whole.state().head().id().toString(), words(whole), finishes(whole)))
                                .toList(),
                        leftOut));
    }

    private static String words(StoredRecords.Whole whole) {
        return Say.day(whole.content().happenedOn()) + "　" + whole.content().deed();
    }

    private String finishes(StoredRecords.Whole whole) {
        var cited = records.citations(whole.state().head().id()).stream()
                .filter(Citation::isOccurrence)
                .map(Citation::occurrence)
                .toList();
        return tasks.find(cited).values().stream()
                .map(task ->
                        task.inWords() + (task.open() ? "" : "（" + task.state().label() + "）"))
                .collect(joining("、"));
    }
}
