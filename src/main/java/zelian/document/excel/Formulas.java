package zelian.document.excel;

import java.util.regex.Pattern;
import zelian.common.Rejected;

/** Tells formulas that compute from those that reach outside the file as soon as it is opened. */
final class Formulas {

    /** Functions that call programs, fetch addresses or link out. */
    private static final Pattern REACHES_OUT = Pattern.compile(
            "(?i)\\b(HYPERLINK|WEBSERVICE|FILTERXML|DDE|DDEAUTO|CALL|REGISTER(\\.ID)?|EXEC|RTD|IMPORTDATA|IMPORTXML)\\s*\\(");

    /** {@code =cmd|'/c calc'!A1}: dynamic data exchange, as a formula or as text that becomes one. */
    private static final Pattern EXCHANGE = Pattern.compile("(?i)^[=+\\-@]?\\s*[a-z][\\w.]*\\s*\\|.*!.*");

    private Formulas() {}

    static void check(String formula, String sheet, String address) {
        if (REACHES_OUT.matcher(formula).find() || EXCHANGE.matcher(formula).find()) {
            throw Rejected.because("document.dangerous-formula", sheet, address);
        }
    }

    static void checkText(String text, String sheet, String address) {
        if (!text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0) {
            check(text, sheet, address);
        }
    }
}
