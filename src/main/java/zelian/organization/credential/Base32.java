package zelian.organization.credential;

/** Base 32 (RFC 4648) without padding, as authenticator programs expect a secret to be written. */
public final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    public static String of(byte[] bytes) {
        var text = new StringBuilder();
        var buffer = 0L;
        var bits = 0;
        for (var b : bytes) {
            buffer = (buffer << 8 | b & 0xff) & 0xffff;
            for (bits += 8; bits >= 5; bits -= 5) {
                text.append(ALPHABET.charAt((int) (buffer >> (bits - 5) & 31)));
            }
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt((int) (buffer << (5 - bits) & 31)));
        }
        return text.toString();
    }

    public static byte[] bytes(String text) {
        var bytes = new byte[text.length() * 5 / 8];
        var buffer = 0;
        var bits = 0;
        var at = 0;
        for (var letter : text.toCharArray()) {
            buffer = (buffer << 5 | ALPHABET.indexOf(letter)) & 0xfff;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[at++] = (byte) (buffer >> bits);
            }
        }
        return bytes;
    }
}
