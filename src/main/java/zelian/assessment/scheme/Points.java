package zelian.assessment.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Points as the screens write them; the program keeps hundredths. */
public final class Points {

    private Points() {}

    /** 12.5 for 1250; no needless zeros. */
    public static String say(int hundredths) {
        var plain = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain)
                .toPlainString()
                .replace('-', '−');
    }

    /** 92.50, so that columns stand in line. */
    public static String exactly(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString().replace('-', '−');
    }

    /** With its sign: +0.5. */
    public static String change(int hundredths) {
        return hundredths > 0 ? "+" + say(hundredths) : say(hundredths);
    }

    public static int of(@Nullable BigDecimal points) {
        return points == null
                ? 0
                : points.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
