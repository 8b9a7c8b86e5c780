package zelian.ledger.tree;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;

/**
 * The key that signs heads (签名私钥): a file only its owner can read, in the folder of keys, never in the
 * data folder or the database. Its public half lies beside it, to be given away.
 */
public final class SigningKey {

    public static final String PRIVATE_FILE = "ledger-sm2.key";
    public static final String PUBLIC_FILE = "ledger-sm2.pub";

    private static final ECNamedDomainParameters CURVE = ECNamedDomainParameters.lookup(GMObjectIdentifiers.sm2p256v1);

    private final ECPrivateKeyParameters key;
    private final PublicKey publicKey;

    private SigningKey(ECPrivateKeyParameters key, PublicKey publicKey) {
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
            var privateKey = (ECPrivateKeyParameters)
                    PrivateKeyFactory.createKey(Pem.decode("PRIVATE KEY", Files.readString(secret)));
            var publicKey = publicHalf(privateKey);
            var given = folder.resolve(PUBLIC_FILE);
            if (!Files.exists(given) || !Files.readString(given).equals(publicKey.pem())) {
                Files.writeString(given, publicKey.pem());
            }
            return new SigningKey(privateKey, publicKey);
        } catch (IOException e) {
            throw new IllegalStateException("the ledger's signing key in " + folder, e);
        }
    }

    public PublicKey publicKey() {
        return publicKey;
    }

    byte[] sign(byte[] text) {
        var signer = new SM2Signer(); // with SM3, the customary identity, and the signature in DER
        signer.init(true, new ParametersWithRandom(key, new SecureRandom()));
        signer.update(text, 0, text.length);
        try {
            return signer.generateSignature();
        } catch (CryptoException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void create(Path folder, Path secret) throws IOException {
        var generator = new ECKeyPairGenerator();
        generator.init(new ECKeyGenerationParameters(CURVE, new SecureRandom()));
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var fresh = Files.createTempFile(folder, "new", ".key"); // readable by its owner alone
        Files.writeString(
                fresh,
                Pem.encode(
                        "PRIVATE KEY",
                        PrivateKeyInfoFactory.createPrivateKeyInfo(
                                        generator.generateKeyPair().getPrivate())
                                .getEncoded()));
        try {
            Files.createLink(secret, fresh); // fails if another process was faster: then its key is the one
        } catch (FileAlreadyExistsException another) {
            return;
        } finally {
            Files.delete(fresh);
        }
    }

    private static PublicKey publicHalf(ECPrivateKeyParameters key) {
        var point = new FixedPointCombMultiplier().multiply(key.getParameters().getG(), key.getD());
        return new PublicKey(new ECPublicKeyParameters(point, key.getParameters()));
    }
}
