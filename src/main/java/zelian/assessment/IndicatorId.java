package zelian.assessment;

import java.util.UUID;

/** Identifies an indicator (指标) of one version of a scheme. */
public record IndicatorId(UUID value) {

    public static IndicatorId of(String text) {
        return new IndicatorId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
