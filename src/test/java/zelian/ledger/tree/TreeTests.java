package zelian.ledger.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tree of RFC 9162 §2.1, against the known answers of Certificate Transparency and the standard of SM3. */
class TreeTests {

    private static final HexFormat HEX = HexFormat.of();

    private static final TreeHash SHA256 = parts -> {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    };

    private static final List<byte[]> KNOWN_LEAVES = List.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .stream()
            .map(HEX::parseHex)
            .toList();

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void growsTheKnownTreeOfCertificateTransparency(int size, String root) {
        var frontier = new Frontier(SHA256);
        KNOWN_LEAVES.stream().limit(size).map(SHA256::leaf).forEach(frontier::add);

        assertThat(HEX.formatHex(frontier.root())).isEqualTo(root);
    }

    @ParameterizedTest
    @MethodSource("vectorsOfSm3")
    void hashesByTheStandardOfSm3(String text, String hash) {
        assertThat(HEX.formatHex(TreeHash.SM3.of(text.getBytes(UTF_8)))).isEqualTo(hash);
    }

    static List<Object[]> vectorsOfSm3() {
        return List.of(
                new Object[] {"abc", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"},
                new Object[] {"abcd".repeat(16), "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"});
    }

    @ParameterizedTest(name = "{0} leaves")
    @MethodSource("sizes")
    void aFrontierReadBackFromItsSubtreesGrowsLikeTheOneThatWasThereAllTheTime(int size) {
        var leaves = leaves(size + 9);
        var grown = frontier(leaves.subList(0, size));
        var readBack = Frontier.of(TreeHash.SM3, size, subtrees(leaves));

        assertThat(readBack.root()).isEqualTo(grown.root());
        for (var leaf : leaves.subList(size, size + 9)) {
            grown.add(leaf);
            readBack.add(leaf);
            assertThat(readBack.root()).isEqualTo(grown.root());
        }
    }

    @ParameterizedTest(name = "{0} leaves")
    @MethodSource("sizes")
    void everyLeafIsProvedUnderTheRootAndNoOtherLeafIs(int size) {
        var leaves = leaves(size);
        var root = frontier(leaves).root();
        for (var leaf = 0; leaf < size; leaf++) {
            var proof = Inclusion.of(TreeHash.SM3, leaf, size, subtrees(leaves));

            assertThat(proof.proves(TreeHash.SM3, leaves.get(leaf), root)).isTrue();
            assertThat(proof.path().size()).isLessThanOrEqualTo(64 - Long.numberOfLeadingZeros(size));
            assertThat(proof.proves(TreeHash.SM3, leaves.get((leaf + 1) % size), root))
                    .isEqualTo(size == 1);
        }
    }

    @Test
    void tellsOfEverySubtreeOnceItIsComplete() {
        var told = new ArrayList<String>();
        var leaves = leaves(6);
        var frontier = new Frontier(TreeHash.SM3);
        leaves.forEach(leaf -> frontier.add(leaf, (level, place, hash) -> {
            told.add(level + ":" + place);
            assertThat(hash).isEqualTo(subtrees(leaves).root(level, place));
        }));

        assertThat(told).containsExactly("0:0", "0:1", "1:0", "0:2", "0:3", "1:1", "2:0", "0:4", "0:5", "1:2");
    }

    @Test
    void aHeadIsASmallTextThatReadsBackAndKnowsItsKey(@TempDir java.nio.file.Path folder) {
        var key = SigningKey.in(folder.resolve("mine"));
        var head = Head.sign(key, 12, TreeHash.SM3.of(), Instant.parse("2026-06-30T08:00:00Z"), Head.NONE);

        var read = Head.read(head.text());

        assertThat(read.signedBy(key.publicKey())).isTrue();
        assertThat(read.signedBy(SigningKey.in(folder.resolve("other")).publicKey()))
                .isFalse();
        assertThat(Head.read(head.text().replace("条数：12", "条数：13")).signedBy(key.publicKey()))
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Head.read("别的文件"));
        assertThatIllegalArgumentException().isThrownBy(() -> Head.read(head.text() + "多出一行\n"));
    }

    @Test
    void theSigningKeyIsReadableByItsOwnerAloneAndStaysTheSame(@TempDir java.nio.file.Path folder) throws Exception {
        var first = SigningKey.in(folder.resolve("keys"));
        var again = SigningKey.in(folder.resolve("keys"));

        assertThat(again.publicKey().fingerprint()).isEqualTo(first.publicKey().fingerprint());
        assertThat(java.nio.file.attribute.PosixFilePermissions.toString(java.nio.file.Files.getPosixFilePermissions(
                        folder.resolve("keys").resolve(SigningKey.PRIVATE_FILE))))
                .isEqualTo("rw-------");
        assertThat(PublicKey.read(folder.resolve("keys").resolve(SigningKey.PUBLIC_FILE))
                        .fingerprint())
                .isEqualTo(first.publicKey().fingerprint());
    }

    /** An outsider checks a head with any program that knows SM2: no class of ours takes part here. */
    @Test
    void aSignatureIsPlainSm2WithSm3(@TempDir java.nio.file.Path folder) throws Exception {
        var signature = SigningKey.in(folder).sign("责任链".getBytes(UTF_8));
        var provider = new BouncyCastleProvider();
        var given = java.nio.file.Files.readString(folder.resolve(SigningKey.PUBLIC_FILE));

        var check = java.security.Signature.getInstance("SM3withSM2", provider);
        check.initVerify(java.security.KeyFactory.getInstance("EC", provider)
                .generatePublic(new java.security.spec.X509EncodedKeySpec(Pem.decode("PUBLIC KEY", given))));
        check.update("责任链".getBytes(UTF_8));
        assertThat(check.verify(signature)).isTrue();
    }

    static IntStream sizes() {
        return IntStream.concat(IntStream.rangeClosed(1, 33), new Random(20260107).ints(6, 34, 700));
    }

    private static List<byte[]> leaves(int count) {
        return LongStream.range(0, count)
                .mapToObj(i -> TreeHash.SM3.leaf(("leaf " + i).getBytes(UTF_8)))
                .toList();
    }

    private static Frontier frontier(List<byte[]> leaves) {
        var frontier = new Frontier(TreeHash.SM3);
        leaves.forEach(frontier::add);
        return frontier;
    }

    private static Subtrees subtrees(List<byte[]> leaves) {
        return (level, place) -> frontier(leaves.subList((int) (place << level), (int) ((place + 1) << level)))
                .root();
    }
}
