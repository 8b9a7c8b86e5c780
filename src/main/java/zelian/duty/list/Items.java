package zelian.duty.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
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
            Map.entry(Column.BASIS, "basis")));

    private final JdbcClient db;

    Items(JdbcClient db) {
        this.db = db;
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
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
        bind(db.sql("""
                insert into duty.item (id, list_version, duty, ordinal, subject, aspect, matter, content, kind,
                       polarity, frequency, due, metric, lead, lead_unit, support, supervisor, basis, publicity)
                values (:id, :version, :duty, :ordinal, :subject, :aspect, :matter, :content, :kind,
                       :polarity, :frequency, :due, :metric, :lead, :lead_unit, :support, :supervisor, :basis,
                       :publicity)
                """), wording)
                .param("id", id)
                .param("version", version)
                .param("duty", duty.value())
                .param("ordinal", ordinal)
                .update();
        refer(id, references);
        return id;
    }

    /** @throws Rejected if someone changed the item since it was read */
    void change(Item read, Wording wording, References references) {
        var changed = bind(db.sql("""
                        update duty.item
                        set    subject = :subject, aspect = :aspect, matter = :matter, content = :content,
                               kind = :kind, polarity = :polarity, frequency = :frequency, due = :due,
                               metric = :metric, lead = :lead, lead_unit = :lead_unit, support = :support,
                               supervisor = :supervisor, basis = :basis, publicity = :publicity,
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
        refer(read.id(), references);
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
        db.sql(
                        "delete from duty.duty d where d.id = :duty and not exists (select 1 from duty.item i where i.duty = d.id)")
                .param("duty", read.duty().value())
                .update();
    }

    /** Copies every line of one version into another. */
    void copy(UUID from, UUID to) {
        for (var item : of(from)) {
            var id = Ids.next();
            db.sql("""
                    insert into duty.item (id, list_version, duty, ordinal, subject, aspect, matter, content, kind,
                           polarity, frequency, due, metric, lead, lead_unit, support, supervisor, basis, publicity)
                    select :copy, :to, duty, ordinal, subject, aspect, matter, content, kind, polarity, frequency,
                           due, metric, lead, lead_unit, support, supervisor, basis, publicity
                    from   duty.item where id = :item
                    """)
                    .param("copy", id)
                    .param("to", to)
                    .param("item", item.id())
                    .update();
            db.sql("insert into duty.item_unit (item, part, unit) "
                            + "select :copy, part, unit from duty.item_unit where item = :item")
                    .param("copy", id)
                    .param("item", item.id())
                    .update();
            db.sql("insert into duty.item_clause (item, clause) "
                            + "select :copy, clause from duty.item_clause where item = :item")
                    .param("copy", id)
                    .param("item", item.id())
                    .update();
        }
    }

    private void refer(UUID item, References references) {
        references
                .units()
                .forEach((part, units) -> units.forEach(unit -> db.sql("""
                        insert into duty.item_unit (item, part, unit) values (:item, :part, :unit)
                        on conflict do nothing
                        """)
                        .param("item", item)
                        .param("part", part.name())
                        .param("unit", unit.value())
                        .update()));
        references
                .clauses()
                .forEach(clause -> db.sql("""
                        insert into duty.item_clause (item, clause) values (:item, :clause) on conflict do nothing
                        """)
                        .param("item", item)
                        .param("clause", clause.value())
                        .update());
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Wording wording) {
        var bound = statement;
        for (var word : WORDS.entrySet()) {
            bound = bound.param(word.getValue(), wording.word(word.getKey()));
        }
        return bound.param("kind", wording.own() ? "OWN" : "COMMON")
                .param("polarity", wording.negative() ? "NEGATIVE" : "POSITIVE")
                .param("publicity", publicity(wording).name());
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
}
