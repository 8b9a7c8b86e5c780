package zelian.duty.list;

import java.time.LocalDate;
import java.util.List;
import zelian.ui.Page;

/** Duty lists waiting for the reader, on the start page. */
public record ListsWaitingPart(List<Line> lists) implements Page {

    /** One list, what is to be done with it, and since when it waits. */
    public record Line(String title, String address, String state, LocalDate since) {}
}
