package zelian.organization.relation;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change of who supervises whom, as the reader typed it. */
record DivisionForm(
        @Nullable Boolean unified,
        @Nullable UUID upper,
        @Nullable UUID lower,
        @Nullable @Size(max = 60) String grades,
        @Nullable LocalDate since,
        @Nullable @Size(max = 60) String document) {

    /** The grades, however they were parted. */
    String gradesTyped() {
        return grades == null ? "" : String.join("、", grades.strip().split("[、，,；;\\s]+"));
    }
}
