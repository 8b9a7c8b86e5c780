package zelian.ledger.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** The key that anyone may have, to check that a head is this ledger's (公钥). */
public final class PublicKey {

    private final java.security.PublicKey key;

    PublicKey(java.security.PublicKey key) {
        this.key = key;
    }

    public static PublicKey read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    /** @throws IllegalArgumentException if this is not an SM2 public key in PEM */
    public static PublicKey parse(String pem) {
        try {
            return new PublicKey(KeyFactory.getInstance("EC", Sm2.PROVIDER)
                    .generatePublic(new X509EncodedKeySpec(Pem.decode("PUBLIC KEY", pem))));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an SM2 public key", e);
        }
    }

    /** SM3 of the key's DER form, in hex. */
    public String fingerprint() {
        return HexFormat.of().formatHex(TreeHash.SM3.of(key.getEncoded()));
    }

    public String pem() {
        return Pem.encode("PUBLIC KEY", key.getEncoded());
    }

    boolean verifies(byte[] text, byte[] signature) {
        try {
            var check = Signature.getInstance(Sm2.SIGNATURE, Sm2.PROVIDER);
            check.initVerify(key);
            check.update(text);
            return check.verify(signature);
        } catch (SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
