package zelian.ledger.verify;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.ledger.tree.PublicKey;

/** The ledger in a database, seen as of one moment while the application may go on writing. */
final class DatabaseLedger implements Kept {

    private static final int STEP = 4096;

    private final Connection connection;
    private final PreparedStatement rows;
    private final PreparedStatement heads;
    private final long end;
    private long nextLeaf;
    private long lastHead;

    DatabaseLedger(String url, String user, String password) throws SQLException {
        connection = DriverManager.getConnection(url, user, password);
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        rows = connection.prepareStatement("""
                select l.number, l.entry, l.hash, e.canonical,
                       e.occurred_at, e.day, e.person, e.name, e.act, e.kind, e.object, e.unit
                from ledger.leaf l left join ledger.entry e on e.id = l.entry
                where l.number >= ? and l.number < ?
                order by l.number
                """);
        heads = connection.prepareStatement(
                "select size, root, text from ledger.head where size > ? order by size limit " + STEP);
        end = number("select coalesce(max(number) + 1, 0) from ledger.leaf");
    }

    @Override
    public List<Row> nextRows() {
        return asking(() -> {
            var found = new ArrayList<Row>(STEP);
            while (found.isEmpty() && nextLeaf < end) {
                rows.setLong(1, nextLeaf);
                rows.setLong(2, nextLeaf + STEP);
                try (var result = rows.executeQuery()) {
                    while (result.next()) {
                        found.add(row(result));
                    }
                }
                nextLeaf += STEP;
            }
            return found;
        });
    }

    private static Row row(ResultSet result) throws SQLException {
        var canonical = result.getString(4);
        return new Row(
                result.getLong(1),
                result.getObject(2, UUID.class),
                result.getBytes(3),
                canonical,
                canonical == null
                        ? null
                        : new Row.Columns(
                                result.getObject(5, OffsetDateTime.class).toInstant(),
                                result.getObject(6, LocalDate.class),
                                result.getObject(7, UUID.class),
                                result.getString(8),
                                result.getString(9),
                                result.getString(10),
                                result.getObject(11, UUID.class),
                                result.getObject(12, UUID.class)));
    }

    @Override
    public List<HeadRow> nextHeads() {
        return asking(() -> {
            var found = new ArrayList<HeadRow>();
            heads.setLong(1, lastHead);
            try (var result = heads.executeQuery()) {
                while (result.next()) {
                    found.add(new HeadRow(result.getLong(1), result.getBytes(2), result.getString(3)));
                    lastHead = result.getLong(1);
                }
            }
            return found;
        });
    }

    @Override
    public void rewindHeads() {
        lastHead = 0;
    }

    @Override
    public OptionalLong leafWith(byte[] hash) {
        return asking(() -> {
            try (var query = connection.prepareStatement("select number from ledger.leaf where hash = ? limit 1")) {
                query.setBytes(1, hash);
                try (var result = query.executeQuery()) {
                    return result.next() ? OptionalLong.of(result.getLong(1)) : OptionalLong.empty();
                }
            }
        });
    }

    @Override
    public List<UUID> strays() {
        return asking(() -> {
            var found = new ArrayList<UUID>();
            try (var statement = connection.createStatement();
                    var result = statement.executeQuery("""
                            select e.id from ledger.entry e
                            where not exists (select from ledger.leaf l where l.entry = e.id)
                              and not exists (select from ledger.waiting w where w.entry = e.id)
                            order by e.id limit 100
                            """)) {
                while (result.next()) {
                    found.add(result.getObject(1, UUID.class));
                }
            }
            return found;
        });
    }

    @Override
    public long waiting() {
        return asking(() -> number("select count(*) from ledger.waiting"));
    }

    @Override
    public @Nullable PublicKey ownKey() {
        return null;
    }

    @Override
    public void close() {
        asking(() -> {
            connection.close();
            return true;
        });
    }

    private long number(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private interface Question<T> {
        T ask() throws SQLException;
    }

    private static <T> T asking(Question<T> question) {
        try {
            return question.ask();
        } catch (SQLException e) {
            throw new IllegalStateException("读取数据库失败：" + e.getMessage(), e);
        }
    }
}
