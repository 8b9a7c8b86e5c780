package zelian.duty.list;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;

/** The duty lists a reader may see, and which of them wait for the reader. */
public record DutyListsPage(List<Row> lists, List<Option> drafting, int year) implements Page {

    /**
     * One list; {@code waiting} names the step that is the reader's to take.
     *
     * @param inForce the version in force, or the last that was
     * @param until the last day it was; null while it is
     */
    public record Row(
            UUID id,
            String title,
            int year,
            String unit,
            @Nullable String inForce,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable String underWay,
            @Nullable String underWayState,
            @Nullable String waiting,
            int items,
            int claims,
            int claimed) {}

    public boolean mayDraft() {
        return !drafting.isEmpty();
    }

    public long waiting() {
        return lists.stream().filter(list -> list.waiting() != null).count();
    }
}
