package zelian.seal.sm4;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import zelian.seal.Seals;

/** Sealing with SM4 in Galois counter mode (GM/T 0002), digests with SM3 (GM/T 0004). */
@Component
class Sm4Seals implements Seals {

    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final KeyParameter key;
    private final SecureRandom random = new SecureRandom();

    /** Keys lie in {@code zelian.keys}, by default beside the data folder. */
    @Autowired
    Sm4Seals(@Value("${zelian.keys:${zelian.data}.keys}") Path keys) {
        this(SealingKey.in(keys));
    }

    Sm4Seals(KeyParameter key) {
        this.key = key;
    }

    @Override
    public byte[] seal(String place, String text) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = run(true, nonce, place, text.getBytes(UTF_8));
        return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                .put(VERSION)
                .put(nonce)
                .put(sealed)
                .array();
    }

    @Override
    public String open(String place, byte[] sealed) {
        if (sealed.length <= 1 + NONCE_BYTES || sealed[0] != VERSION) {
            throw new IllegalStateException("not a sealed value: " + place);
        }
        var parts = ByteBuffer.wrap(sealed, 1, sealed.length - 1);
        var nonce = new byte[NONCE_BYTES];
        var text = new byte[parts.remaining() - NONCE_BYTES];
        parts.get(nonce).get(text);
        return new String(run(false, nonce, place, text), UTF_8);
    }

    @Override
    public String digest(String text) {
        var bytes = text.getBytes(UTF_8);
        var sm3 = new SM3Digest();
        sm3.update(bytes, 0, bytes.length);
        var digest = new byte[sm3.getDigestSize()];
        sm3.doFinal(digest, 0);
        return HexFormat.of().formatHex(digest);
    }

    private byte[] run(boolean seal, byte[] nonce, String place, byte[] input) {
        var cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(seal, new AEADParameters(key, TAG_BITS, nonce));
        var bound = place.getBytes(UTF_8);
        cipher.processAADBytes(bound, 0, bound.length);
        cipher.processAADByte(VERSION);
        var output = new byte[cipher.getOutputSize(input.length)];
        try {
            cipher.doFinal(output, cipher.processBytes(input, 0, input.length, output, 0));
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("cannot be opened: " + place, e);
        }
        return output;
    }
}
