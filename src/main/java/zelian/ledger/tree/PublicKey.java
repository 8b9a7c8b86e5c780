package zelian.ledger.tree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;

/** The key that anyone may have, to check that a head is this ledger's (公钥). */
public final class PublicKey {

    private final ECPublicKeyParameters key;

    PublicKey(ECPublicKeyParameters key) {
        this.key = key;
    }

    public static PublicKey read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    /** @throws IllegalArgumentException if this is not an SM2 public key in PEM */
    public static PublicKey parse(String pem) {
        try {
            return new PublicKey((ECPublicKeyParameters) PublicKeyFactory.createKey(Pem.decode("PUBLIC KEY", pem)));
        } catch (IOException | ClassCastException e) {
            throw new IllegalArgumentException("not an SM2 public key", e);
        }
    }

    /** SM3 of the key's DER form, in hex. */
    public String fingerprint() {
        return HexFormat.of().formatHex(TreeHash.SM3.of(der()));
    }

    public String pem() {
        return Pem.encode("PUBLIC KEY", der());
    }

    boolean verifies(byte[] text, byte[] signature) {
        var check = new SM2Signer();
        check.init(false, key);
        check.update(text, 0, text.length);
        return check.verifySignature(signature);
    }

    private byte[] der() {
        try {
            return SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(key).getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
