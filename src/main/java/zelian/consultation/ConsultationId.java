package zelian.consultation;

import java.util.UUID;

/** Identifies one asking for opinions (一次征求意见). */
public record ConsultationId(UUID value) {

    public static ConsultationId of(String text) {
        return new ConsultationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
