package zelian.evidence.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.evidence.RecordKind;
import zelian.task.Occurrence;
import zelian.task.UndatedDuty;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * Entering a record: everything known is filled in.
 *
 * @param id null for a new one
 * @param owner whose record it will be, as the value of the choice
 * @param owners whose it may be
 * @param own whether it is the reader's own, so that it counts when handed in
 * @param tasks what it may count for
 * @param cited what it counts for so far, as ids
 * @param hint what the duty asks for, to write by
 * @param why why it was sent back; null if it was not
 * @param background what is known, to read beside the form
 * @param guides how it is done, as modules above know it
 */
public record RecordFormPage(
        @Nullable String id,
        String owner,
        String ownerName,
        List<Option> owners,
        boolean own,
        String kind,
        LocalDate happenedOn,
        String happenedAt,
        String place,
        String audience,
        String deed,
        String problems,
        String demands,
        String proof,
        String lateReason,
        int lateAfter,
        List<Task> tasks,
        List<UndatedDuty> duties,
        Set<String> cited,
        @Nullable String hint,
        @Nullable String why,
        Background background,
        List<Page> guides)
        implements Page {

    /** An occurrence it may count for, with its light in words. */
    public record Task(Occurrence occurrence, @Nullable Light light) {}

    public List<Option> kinds() {
        return Option.of(RecordKind.values(), RecordKind::label);
    }

    public String action() {
        return id == null ? "/records" : "/records/" + id;
    }

    public String draftKey() {
        return id == null ? "record-" + owner + "-" + String.join("-", cited) : "record-" + id;
    }
}
