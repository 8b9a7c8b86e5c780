package zelian.duty.claim;

import java.time.LocalDate;
import java.util.List;
import zelian.ui.Page;

/** How many duties wait to be taken on, and the way to take them on at once. */
public record ClaimsWaitingPart(List<MyDutiesPage.Mine> waiting) implements Page {

    /** The day by which the first of them should be taken on. */
    public LocalDate first() {
        return waiting.stream()
                .map(MyDutiesPage.Mine::dueOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
