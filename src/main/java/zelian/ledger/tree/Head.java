package zelian.ledger.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A signed head of the tree (树头): how many entries there were, under which root, at what time, signed.
 * A small text to keep elsewhere: on paper, with another body, in another building.
 *
 * <p>Each head names the digest of the one before it, so the last signature covers all earlier heads.
 *
 * @param key fingerprint of the public key (SM3 of its DER form, hex)
 * @param previous SM3 of the text of the head before it, hex; {@link #NONE} for the first
 */
public record Head(long size, byte[] root, Instant signedAt, String key, String previous, byte[] signature) {

    public static final String NONE = "无";
    private static final String TITLE = "责链留痕台账树头";
    private static final HexFormat HEX = HexFormat.of();

    /** Signs a head for a tree of this size and root. */
    public static Head sign(SigningKey key, long size, byte[] root, Instant at, String previous) {
        var unsigned = new Head(size, root, at, key.publicKey().fingerprint(), previous, new byte[0]);
        return new Head(size, root, at, unsigned.key, previous, key.sign(unsigned.signedBytes()));
    }

    /** The whole head as text; {@link #read} gives it back. */
    public String text() {
        return signedText() + "签名：" + Base64.getEncoder().encodeToString(signature) + "\n";
    }

    /**
     * Reads a head.
     *
     * @throws IllegalArgumentException if the text is not a head, to the letter
     */
    public static Head read(String text) {
        try {
            var lines = text.replace("\r\n", "\n").split("\n");
            if (lines.length < 7 || !lines[0].equals(TITLE)) {
                throw new IllegalArgumentException("not a head");
            }
            var head = new Head(
                    Long.parseLong(value(lines[1], "条数")),
                    HEX.parseHex(value(lines[2], "根值")),
                    Instant.parse(value(lines[3], "签于")),
                    value(lines[4], "公钥"),
                    value(lines[5], "前头"),
                    Base64.getDecoder().decode(value(lines[6], "签名")));
            if (!head.text().strip().equals(text.replace("\r\n", "\n").strip())) {
                throw new IllegalArgumentException("not the text of a head");
            }
            return head;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public boolean signedBy(PublicKey publicKey) {
        return key.equals(publicKey.fingerprint()) && publicKey.verifies(signedBytes(), signature);
    }

    /** What the next head calls this one. */
    public String digest() {
        return HEX.formatHex(TreeHash.SM3.of(text().getBytes(UTF_8)));
    }

    private byte[] signedBytes() {
        return signedText().getBytes(UTF_8);
    }

    private String signedText() {
        return TITLE + "\n条数：" + size + "\n根值：" + HEX.formatHex(root) + "\n签于：" + signedAt + "\n公钥：" + key + "\n前头："
                + previous + "\n";
    }

    private static String value(String line, String label) {
        if (!line.startsWith(label + "：")) {
            throw new IllegalArgumentException("expected " + label);
        }
        return line.substring(label.length() + 1);
    }
}
