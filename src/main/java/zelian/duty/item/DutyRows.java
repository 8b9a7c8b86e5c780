package zelian.duty.item;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.ui.Pageful;

/** The duties in force that one reader may see, a page at a time. */
@Repository
class DutyRows {

    static final int PAGE = 50;

    private static final String READABLE = """
            (i.publicity = 'STAFF'
             or exists (select 1 from organization.pub_scope s
                        where s.tenure = :tenure and s.area = 'DUTY' and s.act = 'READ' and s.unit = l.unit
                        and   :day between s.since and coalesce(s.until, 'infinity'))
             or exists (select 1 from duty.item_unit u
                        join organization.pub_scope s on s.unit = u.unit
                        where u.item = i.id and s.tenure = :tenure and s.area = 'DUTY' and s.act = 'READ'
                        and   :day between s.since and coalesce(s.until, 'infinity'))
             or exists (select 1 from duty.claim c where c.duty = d.id and c.owner = :person))
            """;

    private final JdbcClient db;

    DutyRows(JdbcClient db) {
        this.db = db;
    }

    /** One duty; {@code claimed} of its {@code claims} are taken on. */
    record Row(
            UUID id,
            UUID list,
            int year,
            String listTitle,
            int ordinal,
            String subject,
            String aspect,
            String matter,
            String content,
            String frequency,
            String due,
            String lead,
            String leadUnit,
            int claims,
            int claimed) {

        /** As the duty is numbered everywhere: 2026-党组-01. */
        public String number() {
            return "%d-%s-%02d".formatted(year, subject, ordinal);
        }
    }

    /** A duty of the year before that this one goes on from, or of the next that goes on from it. */
    record Kin(UUID id, int year, String subject, int ordinal) {

        String number() {
            return "%d-%s-%02d".formatted(year, subject, ordinal);
        }
    }

    /** What a reader asked for; empty means all. */
    record Filter(
            String q,
            String aspect,
            String subject,
            @Nullable UUID list) {}

    /** Why a reader may see a duty: by its list, by a unit it names, by a claim, or because all staff may. */
    private static final List<String> WAYS = List.of(
            "(:everything or l.unit = any (:units))",
            "not :everything and i.id in (select u.item from duty.item_unit u where u.unit = any (:units))",
            "not :everything and d.id in (select c.duty from duty.claim c where c.owner = :person)",
            "not :everything and i.publicity = 'STAFF'");

    /** The first of those that may be seen in one way, from where the page begins. */
    private static final String FIRST = """
            (select d.id, l.id as list, i.ordinal
             from   duty.duty d
             join   duty.duty_list l on l.id = d.list
             join   duty.item i on i.id = d.current_item
             where  d.until is null and l.id >= :afterList and (l.id, i.ordinal) > (:afterList, :afterOrdinal)
             and    (:q = '' or i.matter || i.content || i.lead || i.lead_unit ilike :like)
             and    (:aspect = '' or i.aspect = :aspect)
             and    (:subject = '' or i.subject = :subject)
             and    (cast(:list as uuid) is null or l.id = cast(:list as uuid))
             and    %s
             order  by l.id, i.ordinal limit :limit)
            """;

    /**
     * A page in the order of the lists: the first of each way to see a duty, merged, so that neither who reads little
     * nor who reads everything makes the database look at all there is.
     *
     * @param units whose duties the reader may read; {@code everywhere}: all there are
     */
    Pageful<Row> page(
            Filter filter, @Nullable String after, Collection<UnitId> units, boolean everywhere, Viewer viewer) {
        var key = Key.of(after);
        var rows = db.sql("""
                select d.id, l.id as list, l.year, l.title as list_title, i.ordinal, i.subject, i.aspect, i.matter,
                       i.content, i.frequency, i.due, i.lead, i.lead_unit,
                       (select count(*) from duty.claim c where c.duty = d.id and c.state <> 'ENDED') as claims,
                       (select count(*) from duty.claim c where c.duty = d.id and c.state = 'CLAIMED') as claimed
                from   (
                """ + WAYS.stream().map(FIRST::formatted).collect(Collectors.joining(" union ")) + """
                       order by list, ordinal limit :limit) p
                join   duty.duty d on d.id = p.id
                join   duty.duty_list l on l.id = p.list
                join   duty.item i on i.id = d.current_item
                order  by p.list, p.ordinal
                """)
                .param("afterList", key.list())
                .param("afterOrdinal", key.ordinal())
                .param("q", filter.q())
                .param(
                        "like",
                        "%"
                                + filter.q()
                                        .replace("\\", "\\\\")
                                        .replace("%", "\\%")
                                        .replace("_", "\\_") + "%")
                .param("aspect", filter.aspect())
                .param("subject", filter.subject())
                .param("list", filter.list(), Types.OTHER)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("everything", everywhere)
                .param("person", viewer.person().value())
                .param("limit", PAGE + 1)
                .query((row, n) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("list", UUID.class),
                        row.getInt("year"),
                        row.getString("list_title"),
                        row.getInt("ordinal"),
                        row.getString("subject"),
                        row.getString("aspect"),
                        row.getString("matter"),
                        row.getString("content"),
                        row.getString("frequency"),
                        row.getString("due"),
                        row.getString("lead"),
                        row.getString("lead_unit"),
                        row.getInt("claims"),
                        row.getInt("claimed")))
                .list();
        return Pageful.of(rows, PAGE, row -> row.list() + "~" + row.ordinal(), after);
    }

    /** The list a duty stands, or stood, on, and how the duty stands on it. */
    record Place(String listTitle, String state) {}

    Place place(UUID duty) {
        return db.sql("""
                select l.title as list_title, n.state from duty.duty d
                join   duty.duty_list l on l.id = d.list
                join   duty.pub_node n on n.kind = 'duty' and n.id = d.id
                where  d.id = :duty
                """).param("duty", duty).query(Place.class).single();
    }

    /** What it goes on from, and what goes on from it, as far as this reader may see them. */
    List<Kin> kin(UUID duty, Viewer viewer) {
        return db.sql("""
                select d.id, l.year, i.subject, i.ordinal from duty.duty d
                join   duty.duty_list l on l.id = d.list
                join   duty.item i on i.id = d.current_item
                where  (d.follows = :duty or d.id = (select f.follows from duty.duty f where f.id = :duty)) and
                """ + READABLE + " order by l.year, i.ordinal limit 20")
                .param("duty", duty)
                .param("tenure", viewer.tenure().value())
                .param("person", viewer.person().value())
                .param("day", viewer.day())
                .query(Kin.class)
                .list();
    }

    /** A duty above or below another; {@code unit} is whose list it is on. */
    record Rung(UUID id, UUID unit, int year, String subject, int ordinal, String matter, String series) {

        String number() {
            return "%d-%s-%02d".formatted(year, subject, ordinal);
        }
    }

    /** The duties this one carries out, as far as this reader may see them. */
    List<Rung> above(UUID duty, Viewer viewer) {
        return rungs(
                "d.id in (select a.duty from duty.duty s join duty.item_above a on a.item = s.current_item"
                        + " where s.id = :duty)",
                duty,
                viewer);
    }

    /** The duties in force that carry this one out, as far as this reader may see them. */
    List<Rung> below(UUID duty, Viewer viewer) {
        return rungs(
                "d.until is null and d.current_item in (select a.item from duty.item_above a where a.duty = :duty)",
                duty,
                viewer);
    }

    private List<Rung> rungs(String which, UUID duty, Viewer viewer) {
        return db.sql("""
                select d.id, l.unit, l.year, i.subject, i.ordinal, i.matter, i.series from duty.duty d
                join   duty.duty_list l on l.id = d.list
                join   duty.item i on i.id = d.current_item
                where  """ + " " + which + " and " + READABLE + " order by l.year desc, l.id, i.ordinal limit 200")
                .param("duty", duty)
                .param("tenure", viewer.tenure().value())
                .param("person", viewer.person().value())
                .param("day", viewer.day())
                .query(Rung.class)
                .list();
    }

    /** Every aspect that duties were ever given. */
    List<String> aspects() {
        return words("aspect");
    }

    /** Every 责任主体 that duties were ever given. */
    List<String> subjects() {
        return words("subject");
    }

    /** The words of a column, one after the other by its index: few words in many rows. */
    private List<String> words(String column) {
        return db.sql("""
                with recursive word as (
                    select min(%1$s) as it from duty.item where %1$s <> ''
                    union all
                    select (select min(i.%1$s) from duty.item i where i.%1$s > word.it) from word where word.it is not null)
                select it from word where it is not null
                """.formatted(column)).query(String.class).list();
    }

    /** Duties that rest on the clause now and that the reader may see. */
    List<UUID> restingOn(UUID clause, Viewer viewer) {
        return db.sql("""
                select d.id from duty.item_clause ic
                join   duty.duty d on d.current_item = ic.item
                join   duty.duty_list l on l.id = d.list
                join   duty.item i on i.id = d.current_item
                where  ic.clause = :clause and d.until is null and
                """ + READABLE + " order by l.year desc, l.id, i.ordinal limit 100")
                .param("clause", clause)
                .param("tenure", viewer.tenure().value())
                .param("person", viewer.person().value())
                .param("day", viewer.day())
                .query(UUID.class)
                .list();
    }

    private record Key(UUID list, int ordinal) {

        static Key of(@Nullable String after) {
            if (after == null || !after.matches("[0-9a-f-]{36}~\\d{1,9}")) {
                return new Key(new UUID(0, 0), 0);
            }
            return new Key(UUID.fromString(after.substring(0, 36)), Integer.parseInt(after.substring(37)));
        }
    }
}
