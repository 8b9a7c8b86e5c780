package zelian.intake.upload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.common.Rejected;

/**
 * One file on its way in.
 *
 * @param digest SHA-256 of the file in hex
 * @param readMillis how long reading it took
 */
record Upload(
        UUID id,
        String kind,
        String fileName,
        String digest,
        PersonId person,
        Map<String, String> parameters,
        State state,
        Instant uploadedAt,
        LocalDate uploadedOn,
        int readMillis,
        @Nullable LocalDate doneOn,
        @Nullable Integer taken,
        @Nullable String cameTo) {

    /** Where it is. */
    enum State {
        OPEN,
        DONE,
        DISCARDED
    }

    /** @throws Rejected {@code intake.already-done} unless it may still be changed */
    Upload requireOpen() {
        if (state != State.OPEN) {
            throw Rejected.because("intake.already-done");
        }
        return this;
    }
}
