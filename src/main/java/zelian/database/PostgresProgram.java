package zelian.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The program of the embedded PostgreSQL: unpacked once beside the data folder, and its commands. */
record PostgresProgram(DataFolder folder, Path place) {

    private static final String VERSION = "18";
    private static final String ARCHIVE = "postgres-linux-x86_64.txz";

    static PostgresProgram beside(DataFolder folder) {
        return new PostgresProgram(folder, folder.path().resolveSibling("postgres-" + VERSION));
    }

    /** Puts the program in its place unless it is there; whoever is faster wins. */
    void unpack() throws IOException {
        if (Files.exists(place.resolve("bin/postgres"))) {
            return;
        }
        var fresh = Files.createTempDirectory(folder.path(), "unpacking-");
        try (InputStream jar = PostgresProgram.class.getResourceAsStream("/" + ARCHIVE)) {
            if (jar == null) {
                throw new IOException("no server binaries for this platform; set ZELIAN_DB_URL");
            }
            try (var tar = new TarArchiveInputStream(new XZInputStream(jar))) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(entry, tar, fresh);
                }
            }
        }
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwx------"));
        try {
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException otherWasFaster) {
            delete(fresh);
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path into) throws IOException {
        var target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("archive leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** Runs one of its commands to the end. */
    void run(String name, String... arguments) throws IOException {
        var process = command(name, arguments).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes());
        try {
            if (process.waitFor() != 0) {
                throw new IOException(name + ": " + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** PostgreSQL refuses to run as root; there a user namespace of its own makes it nobody. */
    ProcessBuilder command(String name, String... arguments) {
        var words = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            words.addAll(List.of("unshare", "--user"));
        }
        words.add(place.resolve("bin").resolve(name).toString());
        words.addAll(List.of(arguments));
        var builder = new ProcessBuilder(words);
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "Asia/Shanghai");
        return builder;
    }

    static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (var paths = Files.walk(tree)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
