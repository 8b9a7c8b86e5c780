package zelian.ledger.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.database.DataFolder;
import zelian.database.EmbeddedPostgres;
import zelian.ledger.tree.Head;
import zelian.ledger.tree.PublicKey;
import zelian.ledger.tree.SigningKey;

/**
 * {@code ./zelian verify}: recomputes every digest of a ledger without the application. Ends with 0 if all
 * is as it was written, 1 with the first bad entry if not, 2 if it could not be asked.
 */
public final class Verify {

    private static final String USAGE = """
            用法：zelian verify [--data 文件夹 | --db 地址 [--user 用户] [--password 口令] | 导出文件]
                  [--head 树头文件] [--key 公钥文件]…
            """;

    private Verify() {}

    static void main(String... args) {
        System.exit(run(List.of(args), System.out, System.err));
    }

    /** Verifies as the arguments say; the exit code. */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        try {
            var asked = Asked.read(args);
            var head = asked.head == null ? null : head(asked.head);
            if (asked.export != null) {
                try (var ledger = new ExportedLedger(asked.export)) {
                    return tell(ledger, asked.keys(ledger.ownKey()), head, asked.keyFiles.isEmpty(), out);
                }
            }
            if (asked.url != null) {
                try (var ledger = new DatabaseLedger(asked.url, asked.user, asked.password)) {
                    return tell(ledger, asked.keys(null), head, false, out);
                }
            }
            return inFolder(asked, head, out);
        } catch (Unclear e) {
            err.println(e.getMessage());
            return 2;
        } catch (IOException | SQLException | IllegalArgumentException | IllegalStateException e) {
            err.println("无法核验：" + e.getMessage());
            return 2;
        }
    }

    private static int inFolder(Asked asked, @Nullable Head head, PrintStream out)
            throws IOException, SQLException, Unclear {
        var folder = new DataFolder(asked.data);
        if (!Files.exists(folder.path().resolve("cluster").resolve("PG_VERSION"))) {
            throw new Unclear("文件夹 " + folder.path() + " 里没有内嵌数据库；外部数据库请用 --db。");
        }
        var beside = folder.keysBeside().resolve(SigningKey.PUBLIC_FILE);
        var keys = asked.keys(Files.exists(beside) ? PublicKey.read(beside) : null);
        var server = EmbeddedPostgres.start(folder);
        try (var ledger = new DatabaseLedger(server.url(), server.user(), server.password())) {
            return tell(ledger, keys, head, false, out);
        } finally {
            server.leave();
        }
    }

    private static int tell(
            Kept ledger, List<PublicKey> keys, @Nullable Head head, boolean keyFromInside, PrintStream out) {
        var verdict = new Examination(ledger, keys, head).verdict();
        out.println(verdict.inWords());
        if (verdict.sound() && keyFromInside) {
            out.println("注意：公钥取自导出文件自身；要排除整体伪造，请用 --key 指定另行保存的公钥。");
        }
        if (verdict.sound() && head == null) {
            out.println("注意：未给外存树头（--head），尾部连同树头一起被截去时看不出来。");
        }
        return verdict.sound() ? 0 : 1;
    }

    private static Head head(Path file) throws IOException, Unclear {
        try {
            return Head.read(Files.readString(file));
        } catch (IllegalArgumentException e) {
            throw new Unclear(file + " 不是树头文件。");
        }
    }

    /** What the command line asks for. */
    private static final class Asked {
        private Path data = Path.of(".zelian", "run");
        private @Nullable String url;
        private String user = "";
        private String password = "";
        private @Nullable Path export;
        private @Nullable Path head;
        private final List<Path> keyFiles = new ArrayList<>();

        static Asked read(List<String> args) throws Unclear {
            var asked = new Asked();
            asked.fromEnvironment();
            var words = args.iterator();
            while (words.hasNext()) {
                var word = words.next();
                if (!word.startsWith("--")) {
                    asked.export = Path.of(word);
                    continue;
                }
                if (!words.hasNext()) {
                    throw new Unclear(USAGE);
                }
                var value = words.next();
                switch (word) {
                    case "--data" -> {
                        asked.data = Path.of(value);
                        asked.url = null;
                    }
                    case "--db" -> asked.url = value;
                    case "--user" -> asked.user = value;
                    case "--password" -> asked.password = value;
                    case "--head" -> asked.head = Path.of(value);
                    case "--key" -> asked.keyFiles.add(Path.of(value));
                    default -> throw new Unclear(USAGE);
                }
            }
            return asked;
        }

        private void fromEnvironment() {
            var named = System.getenv("ZELIAN_DB_URL");
            if (named != null && !named.isBlank()) {
                url = named;
                user = System.getenv().getOrDefault("ZELIAN_DB_USER", "");
                password = System.getenv().getOrDefault("ZELIAN_DB_PASSWORD", "");
            }
        }

        List<PublicKey> keys(@Nullable PublicKey otherwise) throws IOException, Unclear {
            var keys = new ArrayList<PublicKey>();
            for (var file : keyFiles) {
                keys.add(PublicKey.read(file));
            }
            if (keys.isEmpty() && otherwise != null) {
                keys.add(otherwise);
            }
            if (keys.isEmpty()) {
                throw new Unclear("找不到公钥，请用 --key 指定（" + SigningKey.PUBLIC_FILE + "）。");
            }
            return keys;
        }
    }

    /** The question itself cannot be answered; the message is for the person who asked. */
    private static final class Unclear extends Exception {
        Unclear(String message) {
            super(message);
        }
    }
}
