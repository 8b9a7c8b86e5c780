package zelian.duty.claim;

import java.util.List;
import java.util.UUID;
import zelian.ui.Page;

/** Duties to take on and disputes to answer, on the start page. */
public record ClaimsWaitingPart(List<MyDutiesPage.Mine> waiting, List<Disputed> disputed) implements Page {

    /** A dispute that waits for the reader's answer. */
    public record Disputed(UUID claim, String matter, String list) {}

    /** The most urgent few; the rest is one click away. */
    public List<MyDutiesPage.Mine> shown() {
        return waiting.stream().limit(3).toList();
    }
}
