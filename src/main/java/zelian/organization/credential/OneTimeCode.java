package zelian.organization.credential;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A code that is shown once and used once (一次性代码): on an activation slip, at set-up, for recovery. Twelve
 * characters that cannot be taken for one another, 60 bits; the database keeps its digest only.
 */
public record OneTimeCode(String text) {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static OneTimeCode random() {
        var text = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new OneTimeCode(text.toString());
    }

    /** As someone typed it: with or without hyphens, in small letters, full width or not. */
    public static OneTimeCode typed(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return new OneTimeCode(plain.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""));
    }

    /** As printed: XK4P-7MQR-2HTA. */
    public String inGroups() {
        return text.substring(0, 4) + "-" + text.substring(4, 8) + "-" + text.substring(8);
    }
}
