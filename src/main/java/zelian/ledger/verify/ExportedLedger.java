package zelian.ledger.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import zelian.ledger.tree.Head;
import zelian.ledger.tree.PublicKey;
import zelian.ledger.tree.SigningKey;

/** The ledger in a file that was exported: lines of leaf number, hash and canonical entry; heads; the key. */
public final class ExportedLedger implements Kept {

    public static final String ENTRIES = "entries.ndjson";
    public static final String HEADS = "heads.txt";

    private static final int STEP = 4096;
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String ID = "{\"v\":1,\"id\":\"";

    private final ZipFile zip;
    private final BufferedReader entries;
    private BufferedReader heads;
    private long expected;
    private long lastHead;

    ExportedLedger(Path file) throws IOException {
        zip = new ZipFile(file.toFile(), UTF_8);
        entries = open(ENTRIES);
        heads = open(HEADS);
    }

    /** One line of the export, without its end. */
    public static String line(long number, byte[] hash, String canonical) {
        return "{\"leaf\":" + number + ",\"hash\":\"" + HexFormat.of().formatHex(hash) + "\",\"entry\":" + canonical
                + "}";
    }

    /** A line that is not what an export writes is a changed entry, not an unreadable file. */
    private static Row row(String line, long expected) {
        try {
            var hashAt = line.indexOf(",\"hash\":\"");
            var entryAt = line.indexOf("\",\"entry\":", hashAt);
            var number = Long.parseLong(line.substring("{\"leaf\":".length(), hashAt));
            var hash = HexFormat.of().parseHex(line.substring(hashAt + 9, entryAt));
            var canonical = line.substring(entryAt + 10, line.length() - 1);
            var id = UUID.fromString(canonical.substring(ID.length(), ID.length() + 36));
            return new Row(number, id, hash, canonical, null);
        } catch (RuntimeException e) {
            return new Row(expected, NOBODY, new byte[0], line, null);
        }
    }

    private BufferedReader open(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("文件中没有 " + name + "，不是留痕台账的导出");
        }
        return new BufferedReader(new InputStreamReader(zip.getInputStream(entry), UTF_8), 1 << 16);
    }

    @Override
    public List<Row> nextRows() {
        try {
            var rows = new ArrayList<Row>(STEP);
            for (var line = entries.readLine(); line != null; line = rows.size() < STEP ? entries.readLine() : null) {
                rows.add(row(line, expected));
                expected = rows.getLast().number() + 1;
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<HeadRow> nextHeads() {
        try {
            var found = new ArrayList<HeadRow>();
            var text = new StringBuilder();
            for (var line = heads.readLine(); line != null; line = found.size() < STEP ? heads.readLine() : null) {
                if (!line.isBlank()) {
                    text.append(line).append('\n');
                } else if (!text.isEmpty()) {
                    found.add(head(text.toString()));
                    text.setLength(0);
                }
            }
            if (!text.isEmpty()) {
                found.add(head(text.toString()));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HeadRow head(String text) {
        try {
            var head = Head.read(text);
            lastHead = head.size();
            return new HeadRow(head.size(), head.root(), text);
        } catch (IllegalArgumentException changed) {
            return new HeadRow(++lastHead, new byte[0], text);
        }
    }

    @Override
    public void rewindHeads() {
        try {
            heads.close();
            lastHead = 0;
            heads = open(HEADS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public OptionalLong leafWith(byte[] hash) {
        try (var again = open(ENTRIES)) {
            for (var line = again.readLine(); line != null; line = again.readLine()) {
                var row = row(line, -1);
                if (Arrays.equals(row.hash(), hash)) {
                    return OptionalLong.of(row.number());
                }
            }
            return OptionalLong.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<UUID> strays() {
        return List.of();
    }

    @Override
    public long waiting() {
        return 0;
    }

    @Override
    public @Nullable PublicKey ownKey() {
        var entry = zip.getEntry(SigningKey.PUBLIC_FILE);
        if (entry == null) {
            return null;
        }
        try (var in = zip.getInputStream(entry)) {
            return PublicKey.parse(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
