package zelian.seal.sm4;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * The key that seals (密钥), in a file that only its owner reads, in a folder that is not the data
 * folder: a copy of the data opens nothing.
 */
final class SealingKey {

    private static final int BYTES = 16;
    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rw-------");

    private SealingKey() {}

    /**
     * Reads the key, making it at the first use.
     *
     * @throws IllegalStateException if others may read the file, or if it holds no key
     */
    static KeyParameter in(Path folder) {
        var file = folder.resolve("seal.key");
        try {
            if (!Files.exists(file)) {
                make(folder, file);
            }
            var permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            permissions.removeAll(OWNER_ALONE);
            if (!permissions.isEmpty()) {
                throw new IllegalStateException("密钥文件 " + file + " 可被他人读取，请改为只有本用户可读写（chmod 600）。");
            }
            var key = HexFormat.of().parseHex(Files.readString(file).strip());
            if (key.length != BYTES) {
                throw new IllegalStateException("密钥文件 " + file + " 内容不完整，请用备份的密钥文件恢复。");
            }
            return new KeyParameter(key);
        } catch (IOException e) {
            throw new UncheckedIOException("key " + file, e);
        }
    }

    private static void make(Path folder, Path file) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        var unfinished =
                Files.createTempFile(folder, "seal", ".key", PosixFilePermissions.asFileAttribute(OWNER_ALONE));
        Files.writeString(unfinished, HexFormat.of().formatHex(key) + "\n", StandardOpenOption.SYNC);
        try {
            Files.createLink(file, unfinished);
        } catch (FileAlreadyExistsException anotherProcessWasFaster) {
            // Its key is the one.
        } finally {
            Files.delete(unfinished);
        }
    }
}
