package zelian.accountability;

import java.util.UUID;

/** Identifies one case of holding to account (问责案件). */
public record CaseId(UUID value) {

    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
