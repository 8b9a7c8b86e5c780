package zelian.supervision.finding;

import org.jspecify.annotations.Nullable;

/** How far a finding has come, whatever its state: what is not reached yet is null. */
record Way(
        Finding.@Nullable Given given,
        Finding.@Nullable Confirmation confirmation,
        Finding.@Nullable Decision decision) {

    static Way of(Finding finding) {
        return switch (finding) {
            case Finding.Recorded ignored -> new Way(null, null, null);
            case Finding.Put it -> new Way(it.given(), null, null);
            case Finding.Disputed it -> new Way(it.given(), null, null);
            case Finding.Confirmed it -> new Way(it.given(), it.confirmation(), it.decision());
            case Finding.Dropped it -> new Way(it.given(), null, it.decision());
            case Finding.Rectifying it -> new Way(it.given(), it.confirmation(), it.decision());
            case Finding.Waived it -> new Way(it.given(), it.confirmation(), it.decision());
        };
    }
}
