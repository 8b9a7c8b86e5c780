package zelian.organization.importing;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as offices write it: 2023-06-01, 2023/6/1, 2023.6.1, 2023年6月1日, 20230601, full-width digits too. */
final class LooseDay {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?( ?0{1,2}:00(:00)?)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("[2-6]\\d{4}(\\.0+)?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private LooseDay() {}

    /** Empty if it cannot be read as one day. */
    static Optional<LocalDate> read(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        try {
            if (SERIAL.matcher(plain).matches()) { // a date whose cell lost its format
                return Optional.of(SERIAL_ZERO.plusDays((long) Double.parseDouble(plain)));
            }
            for (var pattern : new Pattern[] {WRITTEN, DIGITS}) {
                var found = pattern.matcher(plain);
                if (found.matches()) {
                    return Optional.of(LocalDate.of(
                            Integer.parseInt(found.group(1)),
                            Integer.parseInt(found.group(2)),
                            Integer.parseInt(found.group(3))));
                }
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
