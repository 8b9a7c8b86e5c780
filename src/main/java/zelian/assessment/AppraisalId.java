package zelian.assessment;

import java.util.UUID;

/** Identifies one appraisal by a scheme (考核). */
public record AppraisalId(UUID value) {

    public static AppraisalId of(String text) {
        return new AppraisalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
