package zelian.duty.list;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;

/** The duty lists a reader may see, and which of them wait for the reader. */
public record DutyListsPage(ListRows.Wanted wanted, Pageful<Row> lists, int waiting, List<Option> drafting, int year)
        implements Page {

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

    public boolean filtered() {
        return !wanted.q().isEmpty() || !wanted.year().isEmpty();
    }

    /** The next year, this one and the two before. */
    public List<Option> years() {
        return IntStream.iterate(year + 1, each -> each - 1)
                .limit(4)
                .mapToObj(each -> new Option(String.valueOf(each), each + " 年度"))
                .toList();
    }

    public boolean mayDraft() {
        return !drafting.isEmpty();
    }
}
