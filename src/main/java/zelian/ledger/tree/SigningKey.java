package zelian.ledger.tree;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.interfaces.ECPrivateKey;
import org.bouncycastle.jce.spec.ECPublicKeySpec;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;

/**
 * The key that signs heads (签名私钥): a file only its owner can read, in the folder of keys, never in the
 * data folder or the database. Its public half lies beside it, to be given away.
 */
public final class SigningKey {

    public static final String PRIVATE_FILE = "ledger-sm2.key";
    public static final String PUBLIC_FILE = "ledger-sm2.pub";

    private final ECPrivateKey key;
    private final PublicKey publicKey;

    private SigningKey(ECPrivateKey key, PublicKey publicKey) {
        this.key = key;
        this.publicKey = publicKey;
    }

    /** The key of this folder, made at its first use. Two processes starting at once get the same one. */
    public static SigningKey in(Path folder) {
        try {
            var secret = folder.resolve(PRIVATE_FILE);
            if (!Files.exists(secret)) {
                create(folder, secret);
            }
            var privateKey = (ECPrivateKey) KeyFactory.getInstance("EC", Sm2.PROVIDER)
                    .generatePrivate(new PKCS8EncodedKeySpec(Pem.decode("PRIVATE KEY", Files.readString(secret))));
            var publicKey = publicHalf(privateKey);
            var given = folder.resolve(PUBLIC_FILE);
            if (!Files.exists(given) || !Files.readString(given).equals(publicKey.pem())) {
                Files.writeString(given, publicKey.pem());
            }
            return new SigningKey(privateKey, publicKey);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the ledger's signing key in " + folder, e);
        }
    }

    public PublicKey publicKey() {
        return publicKey;
    }

    byte[] sign(byte[] text) {
        try {
            var signature = Signature.getInstance(Sm2.SIGNATURE, Sm2.PROVIDER);
            signature.initSign(key, new SecureRandom());
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void create(Path folder, Path secret) throws IOException, GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC", Sm2.PROVIDER);
        generator.initialize(new ECGenParameterSpec(Sm2.CURVE), new SecureRandom());
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var fresh = Files.createTempFile(folder, "new", ".key"); // readable by its owner alone
        Files.writeString(
                fresh,
                Pem.encode(
                        "PRIVATE KEY", generator.generateKeyPair().getPrivate().getEncoded()));
        try {
            Files.createLink(secret, fresh); // fails if another process was faster: then its key is the one
        } catch (FileAlreadyExistsException another) {
            return;
        } finally {
            Files.delete(fresh);
        }
    }

    private static PublicKey publicHalf(ECPrivateKey key) throws GeneralSecurityException {
        var curve = key.getParameters();
        var point = new FixedPointCombMultiplier().multiply(curve.getG(), key.getD());
        var named = ECNamedCurveTable.getParameterSpec(Sm2.CURVE);
        return new PublicKey(
                KeyFactory.getInstance("EC", Sm2.PROVIDER).generatePublic(new ECPublicKeySpec(point, named)));
    }
}
