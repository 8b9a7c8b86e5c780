package zelian.organization.relation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;

/** A relation as the reader typed it. */
record RelationForm(
        @Nullable UnitId from,
        @Nullable String fromName,
        @NotNull RelationKind kind,
        @Nullable UnitId to,
        @Nullable String toName,
        @NotNull LocalDate since,
        @NotBlank @Size(max = 60) String document) {

    KeepingRelations.Side fromSide() {
        return new KeepingRelations.Side(from, fromName == null ? "" : fromName.strip());
    }

    KeepingRelations.Side toSide() {
        return new KeepingRelations.Side(to, toName == null ? "" : toName.strip());
    }
}
