package zelian.ledger.tree;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;

/** Keys as the text files every tool reads. */
final class Pem {

    private Pem() {}

    static String encode(String label, byte[] der) {
        return "-----BEGIN " + label + "-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(der) + "\n-----END " + label
                + "-----\n";
    }

    static byte[] decode(String label, String pem) {
        var begin = "-----BEGIN " + label + "-----";
        var end = "-----END " + label + "-----";
        var from = pem.indexOf(begin);
        var to = pem.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no " + label + " in this file");
        }
        return Base64.getMimeDecoder().decode(pem.substring(from + begin.length(), to));
    }
}
