package zelian.assessment;

import java.util.UUID;

/** Identifies one version of a scheme of assessment (考核方案). */
public record SchemeId(UUID value) {

    public static SchemeId of(String text) {
        return new SchemeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
