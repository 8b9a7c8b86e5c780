package zelian.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds one installation's data: its kind ({@code demo} or {@code run}), its lock, the
 * embedded database and that database's password. Keys lie in another folder beside it, so that a copied
 * data folder opens nothing sealed and signs nothing.
 */
public final class DataFolder {

    private static final String MARK = "zelian-folder";

    private final Path path;
    private @Nullable FileChannel lock;

    public DataFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    public Path path() {
        return path;
    }

    /** The folder of keys when none is given: beside the data, never inside it. */
    public Path keysBeside() {
        return path.resolveSibling(path.getFileName() + ".keys");
    }

    /**
     * Takes the folder for this process, making it if it is not there. The lock ends with the process,
     * however that ends.
     *
     * @throws Unusable if another process holds it, or if it was made for another kind
     */
    public DataFolder take(String kind) {
        try {
            Files.createDirectories(path);
            var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new Unusable("数据文件夹 " + path + " 正被另一个责链进程使用，请先停止它，或用 --data 换一个文件夹。");
            }
            lock = channel;
            var mark = path.resolve(MARK);
            if (!Files.exists(mark)) {
                Files.writeString(mark, kind + "\n");
            }
            var found = Files.readString(mark).strip();
            if (!found.equals(kind)) {
                throw new Unusable(
                        found.equals("demo")
                                ? "数据文件夹 " + path + " 是演示环境建立的，正式运行不能使用，请用 --data 换一个文件夹。"
                                : "数据文件夹 " + path + " 存有正式数据，演示环境不能使用，请用 --data 换一个文件夹。");
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("data folder " + path, e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    /** What the folder was made for, {@code demo} or {@code run}; empty for a new one. */
    Optional<String> kind() throws IOException {
        var mark = path.resolve(MARK);
        return Files.exists(mark) ? Optional.of(Files.readString(mark).strip()) : Optional.empty();
    }

    /** Gives the folder back; for tests and commands that end before their process does. */
    public void release() {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A secret of this folder, made at its first use and readable by its owner alone. */
    String secret(String name) throws IOException {
        var file = path.resolve(name);
        if (!Files.exists(file)) {
            Files.createDirectories(path);
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, owner);
            Files.writeString(file, HexFormat.of().formatHex(bytes));
        }
        return Files.readString(file).strip();
    }

    /** The folder cannot be used; the message is for the person who started the program. */
    public static final class Unusable extends RuntimeException {
        Unusable(String message) {
            super(message);
        }
    }
}
