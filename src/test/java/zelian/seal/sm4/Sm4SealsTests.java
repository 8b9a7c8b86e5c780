package zelian.seal.sm4;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Sm4SealsTests {

    private static final HexFormat HEX = HexFormat.of();
    private static final String PLACE = "evidence.record:0192.problems";

    @TempDir
    Path keys;

    @Test
    void whatIsSealedOpensOnlyInItsPlace() {
        var seals = new Sm4Seals(keys);
        var sealed = seals.seal(PLACE, "谈话中反映的问题");

        assertThat(seals.open(PLACE, sealed)).isEqualTo("谈话中反映的问题");
        assertThat(new String(sealed, UTF_8)).doesNotContain("谈话");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> seals.open("evidence.record:0193.problems", sealed));
    }

    @Test
    void aChangedByteIsNoticed() {
        var seals = new Sm4Seals(keys);
        var sealed = seals.seal(PLACE, "谈话");
        for (var i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= 1;
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> seals.open(PLACE, changed));
        }
    }

    @Test
    void theSameTextIsSealedDifferentlyEachTimeAndOpensAfterARestart() {
        var sealed = new Sm4Seals(keys).seal(PLACE, "谈话");

        assertThat(new Sm4Seals(keys).seal(PLACE, "谈话")).isNotEqualTo(sealed);
        assertThat(new Sm4Seals(keys).open(PLACE, sealed)).isEqualTo("谈话");
        assertThat(sealed).hasSize(1 + 12 + "谈话".getBytes(UTF_8).length + 16);
    }

    @Test
    void anotherKeyOpensNothing(@TempDir Path otherKeys) {
        var sealed = new Sm4Seals(keys).seal(PLACE, "谈话");

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new Sm4Seals(otherKeys).open(PLACE, sealed));
    }

    @Test
    void theKeyIsReadableByItsOwnerAlone() throws Exception {
        new Sm4Seals(keys.resolve("new"));
        var file = keys.resolve("new/seal.key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new Sm4Seals(keys.resolve("new")))
                .withMessageContaining("chmod 600");
    }

    /** GM/T 0004-2012, appendix A. */
    @Test
    void sm3GivesItsStandardVectors() {
        var seals = new Sm4Seals(keys);

        assertThat(seals.digest("abc")).isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assertThat(seals.digest("abcd".repeat(16)))
                .isEqualTo("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
    }

    /** What lies in the database can be read by any program that knows SM4-GCM and has the key. */
    @Test
    void aSealedValueIsPlainSm4InGaloisCounterMode() throws Exception {
        var sealed = new Sm4Seals(keys).seal(PLACE, "谈话");
        var key = new SecretKeySpec(
                HEX.parseHex(Files.readString(keys.resolve("seal.key")).strip()), "SM4");

        var cipher = Cipher.getInstance("SM4/GCM/NoPadding", new BouncyCastleProvider());
        cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, sealed, 1, 12));
        cipher.updateAAD((PLACE + "\u0001").getBytes(UTF_8));
        assertThat(new String(cipher.doFinal(sealed, 13, sealed.length - 13), UTF_8))
                .isEqualTo("谈话");
    }

    /** GM/T 0002-2012, appendix A; for the counter mode RFC 8998, appendix A.1. */
    @Test
    void sm4GivesItsStandardVectors() throws Exception {
        var key = new SecretKeySpec(HEX.parseHex("0123456789abcdeffedcba9876543210"), "SM4");
        var block = Cipher.getInstance("SM4/ECB/NoPadding", new BouncyCastleProvider());
        block.init(Cipher.ENCRYPT_MODE, key);
        assertThat(HEX.formatHex(block.doFinal(HEX.parseHex("0123456789abcdeffedcba9876543210"))))
                .isEqualTo("681edf34d206965e86b3e94f536e4246");

        var counter = Cipher.getInstance("SM4/GCM/NoPadding", new BouncyCastleProvider());
        counter.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, HEX.parseHex("00001234567800000000abcd")));
        counter.updateAAD(HEX.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2"));
        assertThat(HEX.formatHex(
                        counter.doFinal(HEX.parseHex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa"))))
                .isEqualTo("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                        + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                        + "83de3541e4c2b58177e065a9bf7b62ec");
    }
}
