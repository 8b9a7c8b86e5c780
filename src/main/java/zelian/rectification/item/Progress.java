package zelian.rectification.item;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far an item has come, as columns. */
record Progress(
        @Nullable LocalDate started,
        @Nullable Hand submitter,
        @Nullable Hand reviewer,
        @Nullable Hand signer,
        @Nullable Hand verifier) {

    static Progress of(Item item) {
        return switch (item) {
            case Item.Opened ignored -> new Progress(null, null, null, null, null);
            case Item.InProgress it -> new Progress(it.startedOn(), null, null, null, null);
            case Item.SentBack it -> new Progress(it.startedOn(), null, null, null, null);
            case Item.Submitted it -> new Progress(it.startedOn(), it.submitter(), null, null, null);
            case Item.Reviewed it -> new Progress(it.startedOn(), it.submitter(), it.reviewer(), null, null);
            case Item.Signed it -> new Progress(it.startedOn(), it.submitter(), it.reviewer(), it.signer(), null);
            case Item.StruckOff it ->
                new Progress(it.startedOn(), it.submitter(), it.reviewer(), it.signer(), it.verifier());
        };
    }

    Map<String, @Nullable Object> columns() {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("started", started);
        hand(columns, "submitter", "submittedOn", submitter);
        hand(columns, "reviewer", "reviewedOn", reviewer);
        hand(columns, "signer", "signedOn", signer);
        hand(columns, "verifier", "struckOffOn", verifier);
        return columns;
    }

    private static void hand(Map<String, @Nullable Object> columns, String who, String when, @Nullable Hand hand) {
        columns.put(who, hand == null ? null : hand.person().value());
        columns.put(who + "Name", hand == null ? null : hand.name());
        columns.put(when, hand == null ? null : hand.day());
    }
}
