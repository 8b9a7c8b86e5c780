package zelian.duty.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.ui.Page;

/** One person and one duty: taken on, disputed, answered. */
public record ClaimPage(
        MyDutiesPage.Mine duty,
        String holder,
        LocalDate openedOn,
        @Nullable LocalDate endedOn,
        @Nullable String ending,
        boolean mayClaim,
        boolean mayAnswer,
        String turn,
        List<Said> disputes,
        @Nullable UUID follows,
        List<Page> parts,
        List<Page> side)
        implements Page {

    /** A dispute with its answer, shown to the holder and to those who work on the list. */
    public record Said(
            LocalDate raisedOn,
            String reason,
            @Nullable String outcome,
            @Nullable String answer,
            @Nullable String answeredBy,
            @Nullable LocalDate answeredOn) {}
}
