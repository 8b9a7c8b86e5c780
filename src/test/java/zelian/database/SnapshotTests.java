package zelian.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zelian.common.Ids;

/** Backup and restore (R6): one consistent picture while writes go on, put back whole or not at all. */
class SnapshotTests {

    @TempDir
    static Path folder;

    static Database server;

    @TempDir
    Path scratch;

    Database original;
    Database empty;

    @BeforeAll
    static void start() {
        server = Database.ofTests(folder.resolve("data"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void makeTwoPlaces() {
        original = server.beside("snapshot_original");
        empty = server.beside("snapshot_empty");
        try (var pool = original.pool()) {
            Schemas.migrate(pool);
        }
    }

    @Test
    void putsBackWhatWasCommittedWhenThePictureBeganWhileWritesWentOn() throws Exception {
        write(50);
        var on = new AtomicBoolean(true);
        var writer = Thread.ofVirtual().start(() -> {
            while (on.get()) {
                write(1);
            }
        });

        var file = scratch.resolve("backup.zip");
        var taken = Snapshot.take(original, "run", file);
        on.set(false);
        writer.join();
        var back = Snapshot.putBack(empty, file);

        assertThat(back).isEqualTo(taken);
        assertThat(back.rows().get("ledger.entry")).isGreaterThanOrEqualTo(50);
        assertThat(count(empty, "ledger.entry")).isEqualTo(taken.rows().get("ledger.entry"));
        assertThat(taken.ledgerHead()).startsWith("7 ");
    }

    @Test
    void theGuardsOfTheLedgerStandAgainAfterwards() throws Exception {
        write(1);
        var file = scratch.resolve("backup.zip");
        Snapshot.take(original, "run", file);
        Snapshot.putBack(empty, file);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> execute(empty, "delete from ledger.entry"))
                .havingCause()
                .withMessageContaining("only ever added to");
    }

    @Test
    void refusesAPlaceThatIsNotEmptyAndAFileThatIsNoBackup() throws Exception {
        var file = scratch.resolve("backup.zip");
        Snapshot.take(original, "run", file);

        assertThatExceptionOfType(DataFolder.Unusable.class)
                .isThrownBy(() -> Snapshot.putBack(original, file))
                .withMessageContaining("空的地方");

        var other = scratch.resolve("other.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(other))) {
            zip.putNextEntry(new ZipEntry("a"));
        }
        assertThatExceptionOfType(DataFolder.Unusable.class)
                .isThrownBy(() -> Snapshot.putBack(empty, other))
                .withMessageContaining("不是责链的备份");
    }

    private void write(int entries) {
        for (var i = 0; i < entries; i++) {
            execute(original, """
                    insert into ledger.entry (id, occurred_at, day, person, name, act, kind, object, canonical)
                    values ('%1$s', now(), '2026-01-04', '%1$s', '甲', 'test.written', 'test', '%1$s', '{"测":"\\t试"}')
                    """.formatted(Ids.next()));
        }
        execute(original, """
                insert into ledger.head (size, root, signed_at, text)
                values (7, decode(repeat('ab', 32), 'hex'), now(), 'head') on conflict do nothing
                """);
    }

    private static long count(Database database, String table) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            var row = statement.executeQuery("select count(*) from " + table);
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(Database database, String sql) {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
