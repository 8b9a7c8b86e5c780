package zelian.duty.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.duty.Claim;
import zelian.ui.Pageful;

/** Claims as the pages of 明责 list them, read for one reader. */
@Repository
class ClaimRows {

    static final int PAGE = 50;

    private static final String SELECT = """
            select c.id, c.duty, c.unit, c.owner, c.owner_tenure, c.state, c.opened_on, c.due_on, c.claimed_on,
                   i.matter, i.subject, i.lead, l.id as list, l.title as list_title, l.unit as list_unit, l.year
            from   duty.claim c
            join   duty.duty d on d.id = c.duty
            join   duty.duty_list l on l.id = d.list
            join   duty.item i on i.id = d.current_item
            """;

    /** A claim that has not ended, or ended with its list when the next year's took its place. */
    private static final String OF_THE_LIST = " (c.state <> 'ENDED' or c.ended_on >= l.until) ";

    /** A claim a reader may see: their own, or about a unit of their scope. */
    private static final String READABLE = """
            (c.owner = :person or exists (
                select 1 from organization.pub_scope s
                where s.tenure = :tenure and s.area = 'DUTY' and s.act = 'READ' and s.unit in (c.unit, l.unit)
                and   :day between s.since and coalesce(s.until, 'infinity')))
            """;

    private final JdbcClient db;

    ClaimRows(JdbcClient db) {
        this.db = db;
    }

    /** A claim with its duty. */
    record Row(
            UUID id,
            UUID duty,
            UnitId unit,
            PersonId owner,
            Claim.State state,
            LocalDate openedOn,
            LocalDate dueOn,
            @Nullable LocalDate claimedOn,
            String matter,
            String subject,
            String lead,
            UUID list,
            String listTitle,
            UnitId listUnit,
            int year) {}

    /** How many claims stand how; {@code late} of the waiting are past their day. */
    record Counts(int all, int claimed, int waiting, int late, int disputed, int adjusting) {}

    /** A duty nobody answers for today. */
    record Vacant(UUID duty, String matter, String subject, String lead) {}

    /** A list of which the reader may see claims, or what is left without an owner; {@code over}: another follows it. */
    record ListOption(UUID id, String title, UnitId unit, boolean over) {}

    Optional<Row> find(UUID claim, Viewer viewer) {
        return asked(db.sql(SELECT + " where c.id = :claim and " + READABLE), viewer)
                .param("claim", claim)
                .query(ClaimRows::row)
                .optional();
    }

    /** What is this person's today and not ended: what waits first, then in the order of the lists. */
    List<Row> own(Viewer viewer) {
        return db.sql(SELECT + """
                where  c.owner = :person and c.state <> 'ENDED'
                order  by c.state = 'WAITING' desc, l.year desc, l.title, i.ordinal
                """)
                .param("person", viewer.person().value())
                .query(ClaimRows::row)
                .list();
    }

    /** What was this person's until the list of the next year took the place of its list, the latest year first. */
    List<Row> ofFormerYears(Viewer viewer) {
        return db.sql(SELECT + """
                where  c.owner = :person and c.state = 'ENDED' and c.ended_on >= l.until
                order  by l.year desc, l.title, i.ordinal
                """)
                .param("person", viewer.person().value())
                .query(ClaimRows::row)
                .list();
    }

    Pageful<Row> of(UUID list, Claim.@Nullable State state, @Nullable String after, Viewer viewer) {
        var key = Key.of(after);
        var rows = asked(
                        db.sql(SELECT + """
                where  l.id = :list and (:state = '' or c.state = :state)
                and    (c.state = 'CLAIMED', c.due_on, c.id) > (:afterClaimed, :afterDay, :afterId)
                and
                """ + OF_THE_LIST + " and " + READABLE
                                + " order by c.state = 'CLAIMED', c.due_on, c.id limit :limit"),
                        viewer)
                .param("list", list)
                .param("state", state == null ? "" : state.name())
                .param("afterClaimed", key.claimed())
                .param("afterDay", key.day())
                .param("afterId", key.id())
                .param("limit", PAGE + 1)
                .query(ClaimRows::row)
                .list();
        return Pageful.of(
                rows, PAGE, row -> (row.state() == Claim.State.CLAIMED) + "~" + row.dueOn() + "~" + row.id(), after);
    }

    Counts counts(UUID list, Viewer viewer) {
        return asked(db.sql("""
                select count(*) as total,
                       count(*) filter (where c.state = 'CLAIMED' or c.state = 'ENDED' and c.claimed_on is not null)
                           as claimed,
                       count(*) filter (where c.state = 'WAITING') as waiting,
                       count(*) filter (where c.state = 'WAITING' and c.due_on < :day) as late,
                       count(*) filter (where c.state = 'DISPUTED') as disputed,
                       count(*) filter (where c.state = 'ADJUSTING') as adjusting
                from   duty.claim c
                join   duty.duty d on d.id = c.duty
                join   duty.duty_list l on l.id = d.list
                where  l.id = :list and
                """ + OF_THE_LIST + " and " + READABLE), viewer)
                .param("list", list)
                .query((row, n) -> new Counts(
                        row.getInt("total"),
                        row.getInt("claimed"),
                        row.getInt("waiting"),
                        row.getInt("late"),
                        row.getInt("disputed"),
                        row.getInt("adjusting")))
                .single();
    }

    List<Vacant> vacant(UUID list) {
        return db.sql("""
                select d.id, i.matter, i.subject, i.lead
                from   duty.duty d
                join   duty.item i on i.id = d.current_item
                where  d.list = :list and d.until is null
                and    not exists (select 1 from duty.claim c where c.duty = d.id and c.state <> 'ENDED')
                order  by i.ordinal
                """)
                .param("list", list)
                .query((row, n) -> new Vacant(
                        row.getObject("id", UUID.class),
                        row.getString("matter"),
                        row.getString("subject"),
                        row.getString("lead")))
                .list();
    }

    /**
     * The lists with claims the reader may see, open or ended with their list, or with duties left without an owner, the
     * newest first.
     */
    List<ListOption> lists(Viewer viewer) {
        return asked(db.sql("""
                select l.id, l.title, l.unit, l.followed_by is not null as over from duty.duty_list l
                where  exists (select 1 from duty.claim c join duty.duty d on d.id = c.duty
                               where d.list = l.id and
                """ + OF_THE_LIST + " and " + READABLE + """
                )
                or     exists (select 1 from duty.claim c join duty.duty d on d.id = c.duty
                               where d.list = l.id and d.until is null)
                  and  exists (select 1 from organization.pub_scope s
                               where s.tenure = :tenure and s.area = 'DUTY' and s.act = 'READ' and s.unit = l.unit
                               and   :day between s.since and coalesce(s.until, 'infinity'))
                order by l.year desc, l.title
                """), viewer)
                .query((row, n) -> new ListOption(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getBoolean("over")))
                .list();
    }

    /** Disputes waiting for an answer about lists of these units. */
    List<Row> disputed(List<UnitId> units) {
        return db.sql(SELECT + """
                where c.state = 'DISPUTED' and l.unit = any (cast(:units as uuid[])) order by c.id
                """)
                .param("units", units.stream().map(UnitId::toString).collect(Collectors.joining(",", "{", "}")))
                .query(ClaimRows::row)
                .list();
    }

    private static JdbcClient.StatementSpec asked(JdbcClient.StatementSpec statement, Viewer viewer) {
        return statement
                .param("person", viewer.person().value())
                .param("tenure", viewer.tenure().value())
                .param("day", viewer.day());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("duty", UUID.class),
                new UnitId(row.getObject("unit", UUID.class)),
                new PersonId(row.getObject("owner", UUID.class)),
                Claim.State.valueOf(row.getString("state")),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("claimed_on", LocalDate.class),
                row.getString("matter"),
                row.getString("subject"),
                row.getString("lead"),
                row.getObject("list", UUID.class),
                row.getString("list_title"),
                new UnitId(row.getObject("list_unit", UUID.class)),
                row.getInt("year"));
    }

    /** Where a page begins: what is not taken on comes first. */
    private record Key(boolean claimed, LocalDate day, UUID id) {

        private static final Pattern WRITTEN = Pattern.compile("(true|false)~(\\d{4}-\\d\\d-\\d\\d)~([0-9a-f-]{36})");

        static Key of(@Nullable String after) {
            var written = WRITTEN.matcher(after == null ? "" : after);
            return written.matches()
                    ? new Key(
                            Boolean.parseBoolean(written.group(1)),
                            LocalDate.parse(written.group(2)),
                            UUID.fromString(written.group(3)))
                    : new Key(false, LocalDate.of(1900, 1, 1), new UUID(0, 0));
        }
    }
}
