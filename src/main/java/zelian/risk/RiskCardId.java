package zelian.risk;

import java.util.UUID;

/** Identifies a risk card (风险点卡). */
public record RiskCardId(UUID value) {

    public static RiskCardId of(String text) {
        return new RiskCardId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
