package zelian.duty.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.UnitId;
import zelian.common.Ids;
import zelian.common.Rejected;
import zelian.duty.Column;
import zelian.duty.DutyId;
import zelian.duty.DutyListId;
import zelian.duty.Publicity;
import zelian.duty.Wording;

/** The lines of versions, and the duties they word. */
@Repository
class Items {

    /** The columns of {@code duty.item} that hold words; the rest are codes. */
    static final Map<Column, String> WORDS = new EnumMap<>(Map.ofEntries(
            Map.entry(Column.SUBJECT, "subject"),
            Map.entry(Column.ASPECT, "aspect"),
            Map.entry(Column.MATTER, "matter"),
            Map.entry(Column.CONTENT, "content"),
            Map.entry(Column.FREQUENCY, "frequency"),
            Map.entry(Column.DUE, "due"),
            Map.entry(Column.METRIC, "metric"),
            Map.entry(Column.LEAD, "lead"),
            Map.entry(Column.LEAD_UNIT, "lead_unit"),
            Map.entry(Column.SUPPORT, "support"),
            Map.entry(Column.SUPERVISOR, "supervisor"),
            Map.entry(Column.BASIS, "basis"),
            Map.entry(Column.SERIES, "series"),
            Map.entry(Column.UPWARD, "upward"),
            Map.entry(Column.PROVENANCE, "provenance"),
            Map.entry(Column.HORIZON, "horizon")));

    private static final String INSERT = """
            insert into duty.item (id, list_version, duty, ordinal, subject, aspect, matter, content, kind,
                   polarity, frequency, due, metric, lead, lead_unit, support, supervisor, basis, publicity,
                   series, upward, provenance, horizon)
            values (:id, :version, :duty, :ordinal, :subject, :aspect, :matter, :content, :kind,
                   :polarity, :frequency, :due, :metric, :lead, :lead_unit, :support, :supervisor, :basis,
                   :publicity, :series, :upward, :provenance, :horizon)
            """;

    private final JdbcClient db;
    private final NamedParameterJdbcOperations batches;

    Items(JdbcClient db, NamedParameterJdbcOperations batches) {
        this.db = db;
        this.batches = batches;
    }

    List<Item> of(UUID version) {
        return db.sql("select i.* from duty.item i where i.list_version = :version order by i.ordinal")
                .param("version", version)
                .query(Items::item)
                .list();
    }

    Optional<Item> find(UUID version, UUID item) {
        return db.sql("select i.* from duty.item i where i.list_version = :version and i.id = :item")
                .param("version", version)
                .param("item", item)
                .query(Items::item)
                .optional();
    }

    int count(UUID version) {
        return db.sql("select count(*) from duty.item where list_version = :version")
                .param("version", version)
                .query(Integer.class)
                .single();
    }

    /** The duty of this list that goes by the key, known from any version; a new one if none does. */
    DutyId duty(DutyListId list, String key) {
        db.sql("insert into duty.duty (id, list, key) values (:id, :list, :key) on conflict (list, key) do nothing")
                .param("id", Ids.next())
                .param("list", list.value())
                .param("key", key)
                .update();
        return db.sql("select id from duty.duty where list = :list and key = :key")
                .param("list", list.value())
                .param("key", key)
                .query((row, n) -> new DutyId(row.getObject("id", UUID.class)))
                .single();
    }

    /** The duties of the list by their keys. */
    Map<String, DutyId> duties(DutyListId list) {
        return db
                .sql("select id, key from duty.duty where list = :list")
                .param("list", list.value())
                .query((row, n) -> Map.entry(row.getString("key"), new DutyId(row.getObject("id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A duty that was never issued goes by its newest words; an issued one keeps its key. */
    void rekey(DutyId duty, String key) {
        db.sql("""
                update duty.duty d set key = :key
                where  d.id = :duty and d.current_item is null
                and    not exists (select 1 from duty.duty o where o.list = d.list and o.key = :key)
                """).param("duty", duty.value()).param("key", key).update();
    }

    UUID add(UUID version, DutyId duty, int ordinal, Wording wording, References references) {
        var id = Ids.next();
        bind(db.sql(INSERT), wording)
                .param("id", id)
                .param("version", version)
                .param("duty", duty.value())
                .param("ordinal", ordinal)
                .update();
        refer(List.of(id), List.of(references));
        return id;
    }

    /** Many new lines at once, after the {@code last} there are: a few statements, however many lines. */
    void addAll(DutyListId list, UUID version, int last, List<Wording> wordings, List<References> references) {
        if (wordings.isEmpty()) {
            return;
        }
        var keys = wordings.stream().map(Wording::key).toList();
        batches.batchUpdate(
                "insert into duty.duty (id, list, key) values (:id, :list, :key) on conflict (list, key) do nothing",
                keys.stream()
                        .map(key -> new MapSqlParameterSource("id", Ids.next())
                                .addValue("list", list.value())
                                .addValue("key", key))
                        .toArray(SqlParameterSource[]::new));
        var duties = duties(list);
        var ids = new ArrayList<UUID>();
        var rows = new SqlParameterSource[wordings.size()];
        for (var i = 0; i < wordings.size(); i++) {
            var id = Ids.next();
            ids.add(id);
            rows[i] = new MapSqlParameterSource(columns(wordings.get(i)))
                    .addValue("id", id)
                    .addValue("version", version)
                    .addValue(
                            "duty",
                            Objects.requireNonNull(duties.get(keys.get(i))).value())
                    .addValue("ordinal", last + i + 1);
        }
        batches.batchUpdate(INSERT, rows);
        refer(ids, references);
    }

    /** @throws Rejected if someone changed the item since it was read */
    void change(Item read, Wording wording, References references) {
        var changed = bind(db.sql("""
                        update duty.item
                        set    subject = :subject, aspect = :aspect, matter = :matter, content = :content,
                               kind = :kind, polarity = :polarity, frequency = :frequency, due = :due,
                               metric = :metric, lead = :lead, lead_unit = :lead_unit, support = :support,
                               supervisor = :supervisor, basis = :basis, publicity = :publicity,
                               series = :series, upward = :upward, provenance = :provenance, horizon = :horizon,
                               version = version + 1
                        where  id = :id and version = :lock
                        """), wording)
                .param("id", read.id())
                .param("lock", read.lock())
                .update();
        if (changed == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
        db.sql("delete from duty.item_unit where item = :item")
                .param("item", read.id())
                .update();
        db.sql("delete from duty.item_clause where item = :item")
                .param("item", read.id())
                .update();
        refer(List.of(read.id()), List.of(references));
    }

    /** Takes an item out of a draft; a duty that no version ever held goes with it. */
    void remove(Item read, UUID version) {
        var removed = db.sql("delete from duty.item where id = :id and version = :lock")
                .param("id", read.id())
                .param("lock", read.lock())
                .update();
        if (removed == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
        db.sql("update duty.item set ordinal = ordinal - 1 where list_version = :version and ordinal > :ordinal")
                .param("version", version)
                .param("ordinal", read.ordinal())
                .update();
        db.sql("""
                delete from duty.item_above a where a.duty = :duty
                and not exists (select 1 from duty.item i where i.duty = a.duty)
                """).param("duty", read.duty().value()).update();
        db.sql(
                        "delete from duty.duty d where d.id = :duty and not exists (select 1 from duty.item i where i.duty = d.id)")
                .param("duty", read.duty().value())
                .update();
    }

    /** Copies every line of one version into another. */
    void copy(UUID from, UUID to) {
        var originals = of(from).stream().map(Item::id).toList();
        var copies = originals.stream().map(original -> Ids.next()).toList();
        copied(originals, copies, """
                insert into duty.item (id, list_version, duty, ordinal, subject, aspect, matter, content, kind,
                       polarity, frequency, due, metric, lead, lead_unit, support, supervisor, basis, publicity,
                       series, upward, provenance, horizon)
                select m.copy, :to, duty, ordinal, subject, aspect, matter, content, kind, polarity, frequency,
                       due, metric, lead, lead_unit, support, supervisor, basis, publicity,
                       series, upward, provenance, horizon
                from   duty.item i join
                """).param("to", to).update();
        copied(originals, copies, """
                insert into duty.item_unit (item, part, unit)
                select m.copy, part, unit from (select item as id, part, unit from duty.item_unit) i join
                """).update();
        copied(originals, copies, """
                insert into duty.item_clause (item, clause)
                select m.copy, clause from (select item as id, clause from duty.item_clause) i join
                """).update();
        copied(originals, copies, """
                insert into duty.item_above (item, duty, distance, likeness)
                select m.copy, duty, distance, likeness
                from   (select item as id, duty, distance, likeness from duty.item_above) i join
                """).update();
    }

    private JdbcClient.StatementSpec copied(List<UUID> originals, List<UUID> copies, String insert) {
        return db.sql(insert
                        + " unnest(cast(:originals as uuid[]), cast(:copies as uuid[])) as m(original, copy)"
                        + " on m.original = i.id")
                .param("originals", array(originals))
                .param("copies", array(copies));
    }

    private void refer(List<UUID> ids, List<References> references) {
        var items = new ArrayList<UUID>();
        var parts = new ArrayList<String>();
        var units = new ArrayList<UUID>();
        var citing = new ArrayList<UUID>();
        var clauses = new ArrayList<UUID>();
        for (var i = 0; i < ids.size(); i++) {
            var id = ids.get(i);
            references
                    .get(i)
                    .units()
                    .forEach((part, named) -> named.forEach(unit -> {
                        items.add(id);
                        parts.add(part.name());
                        units.add(unit.value());
                    }));
            references.get(i).clauses().forEach(clause -> {
                citing.add(id);
                clauses.add(clause.value());
            });
        }
        db.sql("""
                insert into duty.item_unit (item, part, unit)
                select * from unnest(cast(:items as uuid[]), cast(:parts as text[]), cast(:units as uuid[]))
                on conflict do nothing
                """)
                .param("items", array(items))
                .param("parts", array(parts))
                .param("units", array(units))
                .update();
        db.sql("""
                insert into duty.item_clause (item, clause)
                select * from unnest(cast(:items as uuid[]), cast(:clauses as uuid[])) on conflict do nothing
                """)
                .param("items", array(citing))
                .param("clauses", array(clauses))
                .update();
    }

    /** As PostgreSQL writes an array. */
    private static String array(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Wording wording) {
        return statement.params(columns(wording));
    }

    private static Map<String, Object> columns(Wording wording) {
        var columns = new HashMap<String, Object>();
        WORDS.forEach((column, name) -> columns.put(name, wording.word(column)));
        columns.put("kind", wording.own() ? "OWN" : "COMMON");
        columns.put("polarity", wording.negative() ? "NEGATIVE" : "POSITIVE");
        columns.put("publicity", publicity(wording).name());
        return columns;
    }

    private static Publicity publicity(Wording wording) {
        for (var publicity : Publicity.values()) {
            if (publicity.label().equals(wording.word(Column.PUBLICITY))) {
                return publicity;
            }
        }
        return Publicity.UNIT;
    }

    static Item item(ResultSet row, int number) throws SQLException {
        return new Item(
                row.getObject("id", UUID.class),
                new DutyId(row.getObject("duty", UUID.class)),
                row.getInt("ordinal"),
                row.getInt("version"),
                wording(row));
    }

    /** The words of a row of {@code duty.item}. */
    static Wording wording(ResultSet row) throws SQLException {
        return wording(row, "");
    }

    /** The same where the columns carry a prefix. */
    static Wording wording(ResultSet row, String prefix) throws SQLException {
        var words = new EnumMap<Column, String>(Column.class);
        for (var word : WORDS.entrySet()) {
            words.put(word.getKey(), row.getString(prefix + word.getValue()));
        }
        words.put(Column.KIND, row.getString(prefix + "kind").equals("OWN") ? Wording.OWN : Wording.COMMON);
        words.put(
                Column.POLARITY,
                row.getString(prefix + "polarity").equals("NEGATIVE") ? Wording.NEGATIVE : Wording.POSITIVE);
        words.put(
                Column.PUBLICITY,
                Publicity.valueOf(row.getString(prefix + "publicity")).label());
        return new Wording(words);
    }

    /** The units a version's items name. */
    List<UnitId> units(UUID version) {
        return db
                .sql(
                        "select distinct u.unit from duty.item_unit u join duty.item i on i.id = u.item where i.list_version = :version")
                .param("version", version)
                .query(UUID.class)
                .list()
                .stream()
                .map(UnitId::new)
                .toList();
    }

    /** How many items of a version are long-term (长期). */
    int lasting(UUID version) {
        return db.sql("select count(*) from duty.item where list_version = :version and horizon = '长期'")
                .param("version", version)
                .query(Integer.class)
                .single();
    }
}
