package zelian.duty.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.duty.DutyId;
import zelian.duty.DutyListId;

/** Which list took the place of which (接替), a unit's next year's of this year's, and which duty goes on from which. */
@Repository
class Successions {

    private final JdbcClient db;

    Successions(JdbcClient db) {
        this.db = db;
    }

    /**
     * A list beside one it follows, or is followed by.
     *
     * @param until the last day of the earlier of the two
     */
    record Neighbour(DutyListId list, String title, int year, LocalDate until) {

        /** The first day of the later of the two. */
        LocalDate since() {
            return until.plusDays(1);
        }

        String address() {
            return "/duty-lists/" + list;
        }
    }

    /** The lists of earlier years of the same unit that are in force, the newest first: one, if any. */
    List<DutyListId> inForceBefore(ListHead list) {
        return db.sql("""
                select l.id from duty.duty_list l
                join   duty.list_version v on v.list = l.id and v.state = 'ISSUED'
                where  l.unit = :unit and l.year < :year order by l.year desc
                """)
                .param("unit", list.unit().value())
                .param("year", list.year())
                .query((row, number) -> new DutyListId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The list in whose stead no version of this one is issued any more: a later year's of the unit, in force. */
    Optional<Neighbour> inForceAfter(ListHead list, LocalDate day) {
        return db.sql("""
                select l.id, l.title, l.year, min(v.in_force_since) - 1 as until from duty.duty_list l
                join   duty.list_version v on v.list = l.id
                where  l.unit = :unit and l.year > :year group by l.id
                having min(v.in_force_since) <= :day order by l.year limit 1
                """)
                .param("unit", list.unit().value())
                .param("year", list.year())
                .param("day", day)
                .query(Successions::neighbour)
                .optional();
    }

    /** What took its place. */
    Optional<Neighbour> after(DutyListId list) {
        return db.sql("""
                select n.id, n.title, n.year, l.until from duty.duty_list l
                join   duty.duty_list n on n.id = l.followed_by where l.id = :list
                """)
                .param("list", list.value())
                .query(Successions::neighbour)
                .optional();
    }

    /** In whose place it came. */
    Optional<Neighbour> before(DutyListId list) {
        return db.sql("""
                select l.id, l.title, l.year, l.until from duty.duty_list l
                where  l.followed_by = :list order by l.year desc limit 1
                """)
                .param("list", list.value())
                .query(Successions::neighbour)
                .optional();
    }

    /** Ends a list and its duties; those of the next one that go by the same key go on from its. */
    void follow(DutyListId list, DutyListId next, LocalDate until) {
        db.sql("update duty.duty_list set followed_by = :next, until = :until where id = :list")
                .param("next", next.value())
                .param("until", until)
                .param("list", list.value())
                .update();
        db.sql("update duty.duty set until = :until where list = :list and current_item is not null and until is null")
                .param("until", until)
                .param("list", list.value())
                .update();
        db.sql("""
                update duty.duty n set follows = o.id from duty.duty o
                where  n.list = :next and n.follows is null and o.list = :list and o.key = n.key
                and    o.current_item is not null
                """).param("next", next.value()).param("list", list.value()).update();
    }

    /** Notes which duty each drafted one goes on from. */
    void descend(DutyListId list, Map<DutyId, DutyId> formers) {
        db.sql("""
                update duty.duty d set follows = f.former
                from   unnest(cast(:duties as uuid[]), cast(:formers as uuid[])) as f(duty, former)
                where  d.id = f.duty and d.list = :list
                """)
                .param("list", list.value())
                .param("duties", formers.keySet().stream().map(DutyId::value).toArray(UUID[]::new))
                .param("formers", formers.values().stream().map(DutyId::value).toArray(UUID[]::new))
                .update();
    }

    private static Neighbour neighbour(ResultSet row, int number) throws SQLException {
        return new Neighbour(
                new DutyListId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getInt("year"),
                row.getObject("until", LocalDate.class));
    }
}
