package zelian.duty.list;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.duty.Column;
import zelian.duty.DutyListId;
import zelian.duty.Wording;
import zelian.regulation.ClauseId;
import zelian.ui.Pageful;

/** What the pages of duty lists show, read for one reader: a bounded number of statements a page. */
@Repository
class ListRows {

    static final int PAGE = 100;
    private static final int LISTS = 50;

    private static final String WORDS =
            Items.WORDS.values().stream().map(column -> "%1$s." + column).collect(Collectors.joining(", "))
                    + ", %1$s.kind, %1$s.polarity, %1$s.publicity";

    /** Whether the item {@code i} reads differently than {@code b}, its wording in the version before. */
    private static final String REWORDED =
            "(" + WORDS.formatted("i") + ") is distinct from (" + WORDS.formatted("b") + ")";

    private final JdbcClient db;

    ListRows(JdbcClient db) {
        this.db = db;
    }

    /** One line of a list with what stands around it. */
    record Row(
            Item item,
            int aspectRank,
            Optional<Wording> before,
            List<ClauseId> clauses,
            List<PersonId> holders,
            int claimed,
            int disputed) {}

    /** Of the lines that match: how many there are, and of which kinds. */
    record Totals(int items, int common, int own, int added, int reworded, int dropped) {}

    /** A list in the index; {@code until} once the next year's has taken its place. */
    record Entry(
            ListHead list,
            @Nullable String inForce,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable String underWay,
            @Nullable String underWayState,
            int items,
            int claims,
            int claimed) {}

    Pageful<Row> rows(Version version, Filter filter, Viewer viewer, boolean all, @Nullable String after) {
        var key = Key.of(after);
        var day = shownDay(version, viewer);
        var rows = bind(db.sql("""
                with version_item as (
                    select i.*, min(i.ordinal) over (partition by i.aspect) as aspect_rank
                    from   duty.item i where i.list_version = :version)
                select i.*, b.id as before_id,
                """ + beforeColumns() + """
                       array(select c.clause from duty.item_clause c where c.item = i.id) as clauses,
                       array(select c.owner from duty.claim c where c.duty = i.duty and c.opened_on <= :shown
                             and (c.ended_on is null or c.ended_on >= :shown) order by c.opened_on, c.id) as holders,
                       (select count(*) from duty.claim c where c.duty = i.duty and c.state = 'CLAIMED') as claimed,
                       (select count(*) from duty.claim c where c.duty = i.duty
                        and c.state in ('DISPUTED', 'ADJUSTING')) as disputed
                from   version_item i
                join   duty.duty_list l on l.id = :list
                left join duty.item b on b.list_version = :base and b.duty = i.duty
                where  (i.aspect_rank, i.ordinal) > (:afterAspect, :afterOrdinal) and
                """ + matching(all) + """
                order  by i.aspect_rank, i.ordinal
                limit  :limit
                """), version, filter, viewer)
                .param("shown", day)
                .param("afterAspect", key.aspect())
                .param("afterOrdinal", key.ordinal())
                .param("limit", PAGE + 1)
                .query(ListRows::row)
                .list();
        return Pageful.of(rows, PAGE, row -> row.aspectRank() + "~" + row.item().ordinal(), after);
    }

    Totals totals(Version version, Filter filter, Viewer viewer, boolean all) {
        return bind(db.sql("""
                select count(*) as items,
                       count(*) filter (where i.kind = 'COMMON') as common,
                       count(*) filter (where i.kind = 'OWN') as own,
                       count(*) filter (where b.id is null) as added,
                       count(*) filter (where b.id is not null and
                """ + REWORDED + """
                       ) as reworded,
                       (select count(*) from duty.item o where o.list_version = :base and not exists
                            (select 1 from duty.item n where n.list_version = :version and n.duty = o.duty)) as dropped
                from   duty.item i
                join   duty.duty_list l on l.id = :list
                left join duty.item b on b.list_version = :base and b.duty = i.duty
                where  i.list_version = :version and
                """ + matching(all)), version, filter, viewer)
                .query((row, n) -> new Totals(
                        row.getInt("items"),
                        row.getInt("common"),
                        row.getInt("own"),
                        version.head().basedOn() == null ? 0 : row.getInt("added"),
                        row.getInt("reworded"),
                        row.getInt("dropped")))
                .single();
    }

    /** The different words of a column in the version, in the order of the list: the choices of a filter. */
    List<String> choices(UUID version, Column column) {
        var name = Items.WORDS.get(column);
        return db.sql("select " + name + " from duty.item where list_version = :version and " + name
                        + " <> '' group by 1 order by min(ordinal)")
                .param("version", version)
                .query(String.class)
                .list();
    }

    /** Whether the reader may see something of what was issued of this list. */
    boolean readable(DutyListId list, Viewer viewer) {
        return Sight.asReader(db.sql("""
                select exists (
                    select 1 from duty.duty d
                    join   duty.duty_list l on l.id = d.list
                    join   duty.item i on i.id = d.current_item
                    where  d.list = :list and
                """ + Sight.READABLE + ")"), viewer)
                .param("list", list.value())
                .query(Boolean.class)
                .single();
    }

    /** What of the lists a reader asked for; empty means all. */
    record Wanted(String q, String year) {}

    /**
     * The lists this reader may see something of, the newest year first: a page of them.
     *
     * @param working the units on whose lists the reader works
     * @param units those whose duties the reader may read; {@code everywhere}: all there are
     */
    Pageful<Entry> index(
            Wanted wanted,
            Viewer viewer,
            Set<UnitId> working,
            Set<UnitId> units,
            boolean everywhere,
            @Nullable String after) {
        var key = IndexKey.of(after);
        var rows = db.sql("""
                with seen as materialized (
                    select l.id from duty.duty_list l
                    where  l.unit = any (:working)
                    or     l.unit = any (:units) and exists
                           (select 1 from duty.duty d where d.list = l.id and d.current_item is not null)
                    union
                    select d.list from duty.item_unit u join duty.duty d on d.current_item = u.item
                    where  not :everything and u.unit = any (:units)
                    union
                    select d.list from duty.claim c join duty.duty d on d.id = c.duty
                    where  c.owner = :person or not :everything and c.unit = any (:units) and c.state <> 'ENDED'
                    union
                    select d.list from duty.item i join duty.duty d on d.current_item = i.id
                    where  not :everything and i.publicity = 'STAFF'),
                shown as (
                    select l.* from duty.duty_list l
                    where  l.id in (select id from seen)
                    and    (:q = '' or l.title ilike :like)
                    and    (:year = '' or l.year = cast(nullif(:year, '') as int))
                    and    (-l.year, l.title, l.id) > (:afterYear, :afterTitle, :afterId)
                    order  by l.year desc, l.title, l.id limit :limit)
                select l.*,
                       'V' || f.major || '.' || f.minor as in_force, f.in_force_since,
                       'V' || w.major || '.' || w.minor as under_way, w.state as under_way_state,
                       (select count(*) from duty.item i where i.list_version = coalesce(f.id, w.id)) as items,
                       (select count(*) from duty.claim c join duty.duty d on d.id = c.duty
                        where d.list = l.id and (c.state <> 'ENDED' or c.ended_on >= l.until)) as claims,
                       (select count(*) from duty.claim c join duty.duty d on d.id = c.duty
                        where d.list = l.id and (c.state = 'CLAIMED' or c.claimed_on is not null and c.ended_on >= l.until)
                        ) as claimed
                from   shown l
                left join duty.list_version f on f.list = l.id and (f.state = 'ISSUED' or f.in_force_until = l.until)
                left join duty.list_version w on w.list = l.id and w.state not in ('ISSUED', 'SUPERSEDED')
                order  by l.year desc, l.title, l.id
                """)
                .param("working", ids(working))
                .param("units", ids(units))
                .param("everything", everywhere)
                .param("person", viewer.person().value())
                .param("q", wanted.q())
                .param(
                        "like",
                        "%"
                                + wanted.q()
                                        .replace("\\", "\\\\")
                                        .replace("%", "\\%")
                                        .replace("_", "\\_") + "%")
                .param("year", wanted.year())
                .param("afterYear", key.year())
                .param("afterTitle", key.title())
                .param("afterId", key.id())
                .param("limit", LISTS + 1)
                .query((row, n) -> entry(row))
                .list();
        return Pageful.of(rows, LISTS, IndexKey::after, after);
    }

    private static UUID[] ids(Set<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    /** Where a page of the index begins: after this list. */
    private record IndexKey(int year, String title, UUID id) {

        static IndexKey of(@Nullable String after) {
            if (after == null || !after.matches("(?s)-?\\d{1,4}~[0-9a-f-]{36}~.*")) {
                return new IndexKey(-10_000, "", new UUID(0, 0));
            }
            var parts = after.split("~", 3);
            return new IndexKey(Integer.parseInt(parts[0]), parts[2], UUID.fromString(parts[1]));
        }

        static String after(Entry entry) {
            return -entry.list().year() + "~" + entry.list().id() + "~"
                    + entry.list().title();
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                new ListHead(
                        new DutyListId(row.getObject("id", UUID.class)),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getInt("year"),
                        row.getString("title")),
                row.getString("in_force"),
                row.getObject("in_force_since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("under_way"),
                row.getString("under_way_state"),
                row.getInt("items"),
                row.getInt("claims"),
                row.getInt("claimed"));
    }

    /** The day whose holders are shown: the reader's, or the last day of a version that is over. */
    private static LocalDate shownDay(Version version, Viewer viewer) {
        return version instanceof Version.Superseded over && over.until().isBefore(viewer.day())
                ? over.until()
                : viewer.day();
    }

    private static String matching(boolean all) {
        return (all ? "true" : Sight.READABLE) + """
                 and (:q = '' or i.matter || i.content || i.subject || i.lead || i.lead_unit || i.basis ilike :like)
                 and (:aspect = '' or i.aspect = :aspect)
                 and (:kind = '' or i.kind = :kind)
                 and (:frequency = '' or i.frequency = :frequency)
                 and (:lead = '' or i.lead = :lead)
                 and (:change = '' or (:change = 'ADDED' and b.id is null)
                      or (:change = 'REWORDED' and b.id is not null and
                """ + REWORDED + "))\n";
    }

    private static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec statement, Version version, Filter filter, Viewer viewer) {
        return Sight.asReader(statement, viewer)
                .param("version", version.head().id())
                .param("list", version.head().list().id().value())
                .param("base", version.head().basedOn(), java.sql.Types.OTHER)
                .param("q", filter.q())
                .param(
                        "like",
                        "%"
                                + filter.q()
                                        .replace("\\", "\\\\")
                                        .replace("%", "\\%")
                                        .replace("_", "\\_") + "%")
                .param("aspect", filter.aspect())
                .param("kind", filter.kind())
                .param("frequency", filter.frequency())
                .param("lead", filter.lead())
                .param("change", filter.change());
    }

    private static String beforeColumns() {
        return java.util.stream.Stream.concat(
                                Items.WORDS.values().stream(),
                                java.util.stream.Stream.of("kind", "polarity", "publicity"))
                        .map(column -> "b." + column + " as before_" + column)
                        .collect(Collectors.joining(", "))
                + ",\n";
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                Items.item(row, number),
                row.getInt("aspect_rank"),
                row.getObject("before_id") == null ? Optional.empty() : Optional.of(Items.wording(row, "before_")),
                uuids(row.getArray("clauses")).stream().map(ClauseId::new).toList(),
                uuids(row.getArray("holders")).stream().map(PersonId::new).toList(),
                row.getInt("claimed"),
                row.getInt("disputed"));
    }

    private static List<UUID> uuids(Array array) throws SQLException {
        return Arrays.asList((UUID[]) array.getArray());
    }

    /** Where a page begins: after this line. */
    private record Key(int aspect, int ordinal) {

        static Key of(@Nullable String after) {
            if (after == null || !after.matches("\\d{1,9}~\\d{1,9}")) {
                return new Key(0, 0);
            }
            var parts = after.split("~");
            return new Key(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
    }

    /** What a reader asked to see; empty means all. */
    record Filter(String q, String aspect, String kind, String frequency, String lead, String change) {

        static final Filter NONE = new Filter("", "", "", "", "", "");

        static Filter of(
                @Nullable String q,
                @Nullable String aspect,
                @Nullable String kind,
                @Nullable String frequency,
                @Nullable String lead,
                @Nullable String change) {
            return new Filter(text(q), text(aspect), text(kind), text(frequency), text(lead), text(change));
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }
    }
}
