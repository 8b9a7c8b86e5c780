package zelian.database;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;

/**
 * One consistent picture of the whole database in one file (备份), taken over the connection while writes go
 * on, and put back into an empty place (恢复). It works alike for the embedded and an external server.
 *
 * <p>The file is a zip: {@code manifest.properties} (format, schema versions, rows per table, the ledger's
 * newest signed head) and one {@code COPY} text per table. Keys are not in it: without the folder of keys a
 * backup opens nothing sealed. Sign-in sessions are left out.
 */
public final class Snapshot {

    private static final String MANIFEST = "manifest.properties";

    /** What the running program has to do next by the clock: its own, not the picture's. */
    private static final String CLOCK = "job.scheduled_tasks";

    private Snapshot() {}

    /** A table as {@code schema.table} and its plain columns, quoted and in order. */
    private record Table(String name, String columns) {}

    /** What a snapshot holds: rows per table, and the ledger's head if it has one. */
    public record Contents(Map<String, Long> rows, String ledgerHead) {

        public long total() {
            return rows.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Writes the picture; what is written after it began is not in it. */
    public static Contents take(Database database, String kind, Path file) throws IOException, SQLException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        Contents contents;
        try (var connection = database.connect();
                var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var rows = new TreeMap<String, Long>();
            for (var table : tables(connection)) {
                zip.putNextEntry(new ZipEntry(table.name()));
                var copied = copyOut(connection, table, zip);
                rows.put(table.name(), copied);
                zip.closeEntry();
            }
            contents = new Contents(rows, ledgerHead(connection));
            zip.putNextEntry(new ZipEntry(MANIFEST));
            manifest(connection, kind, contents).store(zip, "Zelian backup");
            zip.closeEntry();
            connection.rollback();
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        return contents;
    }

    /**
     * Puts a picture into an empty database: all of it in one transaction, or nothing.
     *
     * @throws DataFolder.Unusable if the place is not empty or the file is not one of ours, or newer than
     *     this program
     */
    public static Contents putBack(Database database, Path file) throws IOException, SQLException {
        try (var zip = new ZipFile(file.toFile());
                var pool = database.pool()) {
            var manifest = read(zip);
            requireEmpty(database);
            for (var module : Schemas.present()) {
                var version = manifest.getProperty("schema." + module);
                if (version != null) {
                    Schemas.migrations(pool, module, version).migrate();
                }
            }
            var rows = fill(database, zip, manifest, Set.of());
            Schemas.migrate(pool);
            return new Contents(rows, manifest.getProperty("ledger.head", ""));
        }
    }

    /**
     * Puts a picture taken by this very program over whatever the database holds now: all of it in one
     * transaction, except what the program has to do next by the clock. For a demonstration's 恢复初始数据; running readers
     * wait, and are signed out.
     */
    public static void putBackOver(Database database, Path file) throws IOException, SQLException {
        try (var zip = new ZipFile(file.toFile())) {
            fill(database, zip, read(zip), Set.of(CLOCK));
        }
    }

    /** @param kept tables that stay as they are */
    private static Map<String, Long> fill(Database database, ZipFile zip, Properties manifest, Set<String> kept)
            throws IOException, SQLException {
        var rows = new TreeMap<String, Long>();
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            var tables = new LinkedHashMap<String, Table>();
            tables(connection).stream()
                    .filter(table -> !kept.contains(table.name()))
                    .forEach(table -> tables.put(table.name(), table));
            var foreignKeys = dropForeignKeys(connection);
            // The tables' own guards are about people's acts; here rows come back as they were.
            guards(connection, tables.values(), "disable");
            execute(connection, "truncate " + String.join(", ", tables.keySet()));
            for (var name : manifest.stringPropertyNames()) {
                if (name.startsWith("rows.") && !kept.contains(name.substring("rows.".length()))) {
                    var table = tables.get(name.substring("rows.".length()));
                    if (table == null) {
                        throw new DataFolder.Unusable("备份里有本版程序不认识的表 " + name + "，请用更新的程序恢复。");
                    }
                    rows.put(table.name(), copyIn(connection, table, zip.getInputStream(zip.getEntry(table.name()))));
                    requireSame(table, rows.get(table.name()), Long.parseLong(manifest.getProperty(name)));
                }
            }
            for (var foreignKey : foreignKeys) {
                execute(connection, foreignKey);
            }
            guards(connection, tables.values(), "enable");
            connection.commit();
        }
        return rows;
    }

    private static void requireSame(Table table, long found, long expected) {
        if (found != expected) {
            throw new DataFolder.Unusable("备份不完整：" + table.name() + " 应有 " + expected + " 行，只有 " + found + " 行。");
        }
    }

    private static Properties read(ZipFile zip) throws IOException {
        var entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw new DataFolder.Unusable("这不是责链的备份文件。");
        }
        var manifest = new Properties();
        try (var in = zip.getInputStream(entry)) {
            manifest.load(in);
        }
        if (!"1".equals(manifest.getProperty("format"))) {
            throw new DataFolder.Unusable("备份的格式比本版程序新，请用更新的程序恢复。");
        }
        return manifest;
    }

    private static void requireEmpty(Database database) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.prepareStatement("select 1 from pg_namespace where nspname = any (?)")) {
            statement.setArray(
                    1, connection.createArrayOf("text", Schemas.present().toArray()));
            if (statement.executeQuery().next()) {
                throw new DataFolder.Unusable("恢复只能恢复到空的地方：这个数据库里已有责链的数据。");
            }
        }
    }

    private static Properties manifest(Connection connection, String kind, Contents contents) throws SQLException {
        var manifest = new Properties();
        manifest.setProperty("format", "1");
        manifest.setProperty("kind", kind);
        manifest.setProperty("taken", Instant.now().toString());
        manifest.setProperty("ledger.head", contents.ledgerHead());
        contents.rows().forEach((table, count) -> manifest.setProperty("rows." + table, Long.toString(count)));
        for (var module : Schemas.present()) {
            try (var statement = connection.createStatement()) {
                var version = statement.executeQuery("select version from " + module
                        + ".flyway_schema_history where success and version is not null"
                        + " order by installed_rank desc limit 1");
                if (version.next()) {
                    manifest.setProperty("schema." + module, version.getString(1));
                }
            }
        }
        return manifest;
    }

    /** The newest signed tree head as one line, if the ledger has one. */
    private static String ledgerHead(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            var head = statement.executeQuery(
                    "select size || ' ' || encode(root, 'hex') from ledger.head order by size desc limit 1");
            return head.next() ? head.getString(1) : "";
        }
    }

    private static List<Table> tables(Connection connection) throws SQLException {
        var found = new ArrayList<Table>();
        try (var statement = connection.prepareStatement("""
                select c.table_schema || '.' || c.table_name,
                       string_agg(quote_ident(c.column_name), ', ' order by c.ordinal_position)
                from   information_schema.columns c
                join   information_schema.tables t using (table_schema, table_name)
                where  t.table_type = 'BASE TABLE'
                and    c.table_schema = any (?)
                and    c.is_generated = 'NEVER'
                and    c.table_name <> 'flyway_schema_history'
                and    c.table_name not like 'spring_session%'
                group by 1
                order by 1
                """)) {
            statement.setArray(
                    1, connection.createArrayOf("text", Schemas.present().toArray()));
            var rows = statement.executeQuery();
            while (rows.next()) {
                found.add(new Table(rows.getString(1), rows.getString(2)));
            }
        }
        return found;
    }

    /** Takes the foreign keys away and returns the statements that put them back, checked, at the end. */
    private static List<String> dropForeignKeys(Connection connection) throws SQLException {
        var restore = new ArrayList<String>();
        var drop = new ArrayList<String>();
        try (var statement = connection.prepareStatement("""
                select format('%I.%I', n.nspname, r.relname), quote_ident(c.conname), pg_get_constraintdef(c.oid)
                from   pg_constraint c
                join   pg_class r on r.oid = c.conrelid
                join   pg_namespace n on n.oid = r.relnamespace
                where  c.contype = 'f' and n.nspname = any (?)
                """)) {
            statement.setArray(
                    1, connection.createArrayOf("text", Schemas.present().toArray()));
            var rows = statement.executeQuery();
            while (rows.next()) {
                drop.add("alter table " + rows.getString(1) + " drop constraint " + rows.getString(2));
                restore.add("alter table " + rows.getString(1) + " add constraint " + rows.getString(2) + " "
                        + rows.getString(3));
            }
        }
        for (var sql : drop) {
            execute(connection, sql);
        }
        return restore;
    }

    private static void guards(Connection connection, Collection<Table> tables, String onOff) throws SQLException {
        for (var table : tables) {
            execute(connection, "alter table " + table.name() + " " + onOff + " trigger user");
        }
    }

    private static long copyOut(Connection connection, Table table, OutputStream out) throws SQLException, IOException {
        return connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy " + table.name() + " (" + table.columns() + ") to stdout", out);
    }

    private static long copyIn(Connection connection, Table table, InputStream in) throws SQLException, IOException {
        return connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table.name() + " (" + table.columns() + ") from stdin", in);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** {@code backup FILE [--data DIR]} or {@code restore FILE [--data DIR]}. */
    public static void main(String... arguments) throws Exception {
        try {
            if (arguments.length < 2) {
                throw new DataFolder.Unusable("用法：./zelian backup|restore 文件 [--data 目录]");
            }
            var file = Path.of(arguments[1]);
            var data = Path.of(arguments.length > 3 && arguments[2].equals("--data") ? arguments[3] : ".zelian/run");
            var folder = new DataFolder(data);
            if (arguments[0].equals("backup")) {
                backup(folder, file);
            } else {
                restore(folder, file);
            }
        } catch (DataFolder.Unusable refused) {
            System.err.println("责链：" + refused.getMessage());
            System.exit(1);
        }
    }

    private static void backup(DataFolder folder, Path file) throws IOException, SQLException {
        if (!Files.exists(folder.path()) && System.getenv("ZELIAN_DB_URL") == null) {
            throw new DataFolder.Unusable("没有数据文件夹 " + folder.path() + "，请用 --data 指明。");
        }
        try (var database = Database.visiting(folder)) {
            var contents = take(database, folder.kind().orElse("run"), file);
            System.out.println("已备份 " + contents.rows().size() + " 张表 " + contents.total() + " 行到 " + file + "；台账头 "
                    + contents.ledgerHead() + "。");
            System.out.println("密钥不在备份内，请另行保管：" + folder.keysBeside());
        }
    }

    /** A demonstration stays one wherever it is put back. */
    private static String kindOf(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return read(zip).getProperty("kind", "run");
        }
    }

    private static void restore(DataFolder folder, Path file) throws IOException, SQLException {
        if (!Files.exists(file)) {
            throw new DataFolder.Unusable("没有这个备份文件：" + file);
        }
        folder.take(kindOf(file));
        try (var database = Database.visiting(folder)) {
            var contents = putBack(database, file);
            System.out.println("已恢复 " + contents.rows().size() + " 张表 " + contents.total() + " 行；台账头 "
                    + contents.ledgerHead() + "。");
        }
    }
}
