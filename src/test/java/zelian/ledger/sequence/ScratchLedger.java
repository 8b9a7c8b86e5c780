package zelian.ledger.sequence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import zelian.common.Ids;
import zelian.database.Database;
import zelian.ledger.entry.Entry;
import zelian.ledger.tree.SigningKey;

/** A ledger of its own in a database of its own, for tests that forge it. */
public final class ScratchLedger {

    private static final String TEMPLATE =
            "ledger_template_" + ProcessHandle.current().pid();
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static Database server;
    private static Path folder;

    public final String url;
    public final String user;
    public final String password;
    public final Path keys;
    public final JdbcTemplate jdbc;
    public final DriverManagerDataSource source;
    private final SigningKey key;
    final Leaves leaves;
    final Sequencer sequencer;

    public ScratchLedger() {
        var server = server();
        user = server.user();
        password = server.password();
        var name = "ledger_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
        if (COUNT.get() == 1) {
            create(TEMPLATE, "template0");
            migrate(new DriverManagerDataSource(url(TEMPLATE), user, password));
        }
        create(name, TEMPLATE);
        url = url(name);
        source = new DriverManagerDataSource(url, user, password);
        keys = folder.resolve("keys");
        key = SigningKey.in(keys);
        jdbc = new JdbcTemplate(source);
        leaves = new Leaves(JdbcClient.create(source), jdbc);
        sequencer = another();
    }

    private String url(String database) {
        return server.url().replaceFirst("/[^/?]+(\\?|$)", "/" + database + "$1");
    }

    private void create(String database, String template) {
        new JdbcTemplate(new DriverManagerDataSource(server.url(), user, password))
                .execute("create database " + database + " template " + template);
    }

    private static void migrate(DriverManagerDataSource database) {
        Flyway.configure()
                .dataSource(database)
                .schemas("ledger")
                .defaultSchema("ledger")
                .locations("classpath:db/migration/ledger")
                .load()
                .migrate();
    }

    /** A sequencer as on another node. */
    Sequencer another() {
        return new Sequencer(leaves, key, new TransactionTemplate(new DataSourceTransactionManager(source)));
    }

    private static synchronized Database server() {
        if (server == null) {
            Path data;
            try {
                folder = Files.createTempDirectory("zelian-ledger");
                data = Files.createDirectory(folder.resolve("data"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server = Database.ofTests(data);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        }
        return server;
    }

    public SigningKey key() {
        return key;
    }

    /** A key that is not this ledger's. */
    public SigningKey strangeKey() {
        return SigningKey.in(folder.resolve("strange-keys"));
    }

    public long number() {
        return sequencer.catchUp();
    }

    /** Writes so many entries as acts would. */
    public List<Entry> write(int count) {
        var entries = new ArrayList<Entry>();
        for (var i = 0; i < count; i++) {
            entries.add(entry("第 " + COUNT.incrementAndGet() + " 件事"));
        }
        write(entries);
        return entries;
    }

    public void write(List<Entry> entries) {
        jdbc.batchUpdate("""
                with written as (
                    insert into ledger.entry (id, occurred_at, day, person, name, act, kind, object, unit, canonical)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    returning id)
                insert into ledger.waiting (entry) select id from written
                """, entries, 1000, (row, entry) -> {
            row.setObject(1, entry.id());
            row.setObject(2, entry.occurredAt().atOffset(ZoneOffset.UTC));
            row.setObject(3, entry.day());
            row.setObject(4, entry.person());
            row.setString(5, entry.name());
            row.setString(6, entry.act());
            row.setString(7, entry.kind());
            row.setObject(8, entry.object());
            row.setObject(9, entry.unit());
            row.setString(10, entry.canonical());
        });
    }

    public static Entry entry(String sentence) {
        return new Entry(
                Ids.next(),
                Instant.parse("2026-06-30T01:02:03.000004Z"),
                LocalDate.of(2026, 6, 30),
                new UUID(1, 1),
                "吴正言",
                new UUID(1, 2),
                "机关纪委 书记",
                "rectification.struck-off",
                "item",
                new UUID(1, 3),
                new UUID(1, 4),
                sentence,
                Entry.sorted(Map.of("状态", "待复核")),
                Entry.sorted(Map.of("状态", "已销号")));
    }
}
