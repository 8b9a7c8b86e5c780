package zelian.seal;

/**
 * Seals and opens sensitive text. {@code place} is {@code table.row.column}, such as
 * {@code duty.claim:0192….reason}: a value copied elsewhere does not open.
 */
public interface Seals {

    /** Version byte, 12-byte nonce, SM4-GCM text with its tag. */
    byte[] seal(String place, String text);

    /**
     * The text again.
     *
     * @throws IllegalStateException if the value was changed or moved, or the key is another one
     */
    String open(String place, byte[] sealed);

    /** SM3 of the text in hex: what the ledger may keep of it. */
    String digest(String text);
}
