package zelian.renewal.closing;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.Rejected;
import zelian.renewal.closing.Closing.Decision;

/** The years that are closed, or proposed to be. */
@Repository
class Closings {

    private final JdbcClient db;

    Closings(JdbcClient db) {
        this.db = db;
    }

    boolean closed(int year) {
        return db.sql("select exists (select 1 from renewal.closing where year = :year and state = 'CLOSED')")
                .param("year", year)
                .query(Boolean.class)
                .single();
    }

    Optional<Closing> find(int year) {
        return db.sql("select * from renewal.closing where year = :year")
                .param("year", year)
                .query(Closings::closing)
                .optional();
    }

    /** @throws Rejected if somebody else proposed it meanwhile */
    void propose(Viewer by, int year, String words) {
        var added = db.sql("""
                insert into renewal.closing (id, year, state, unit, words, proposer, proposer_tenure, proposer_name,
                       proposed_on)
                values (:id, :year, 'PROPOSED', :unit, :words, :person, :tenure, :name, :day)
                on conflict (year) do nothing
                """)
                .param("id", Ids.next())
                .param("year", year)
                .param("unit", by.unit().value())
                .param("words", words)
                .param("person", by.person().value())
                .param("tenure", by.tenure().value())
                .param("name", by.name())
                .param("day", by.day())
                .update();
        refuseLate(added);
    }

    /** @throws Rejected if somebody was faster */
    void proposeAgain(Closing.SentBack from, Closing.Proposed to, Viewer by) {
        refuseLate(db.sql("""
                update renewal.closing set state = 'PROPOSED', version = version + 1, words = :words, proposer = :person,
                       proposer_tenure = :tenure, proposer_name = :name, proposed_on = :day, decider = null,
                       decider_tenure = null, decider_name = null, decided_on = null, opinion = null
                where  id = :id and state = 'SENT_BACK' and version = :lock
                """)
                .param("words", to.head().words())
                .param("person", by.person().value())
                .param("tenure", by.tenure().value())
                .param("name", by.name())
                .param("day", by.day())
                .param("id", from.head().id())
                .param("lock", from.head().lock())
                .update());
    }

    /** @throws Rejected if somebody was faster */
    void decide(Closing.Proposed from, boolean close, Decision decision, Viewer by) {
        refuseLate(db.sql("""
                update renewal.closing set state = :state, version = version + 1, decider = :person,
                       decider_tenure = :tenure, decider_name = :name, decided_on = :day, opinion = :opinion
                where  id = :id and state = 'PROPOSED' and version = :lock
                """)
                .param("state", close ? "CLOSED" : "SENT_BACK")
                .param("person", by.person().value())
                .param("tenure", by.tenure().value())
                .param("name", by.name())
                .param("day", decision.day())
                .param("opinion", decision.opinion())
                .param("id", from.head().id())
                .param("lock", from.head().lock())
                .update());
    }

    /** Keeps what was still open on the day it was proposed. */
    void keep(UUID closing, Map<OpenKind, Integer> open) {
        db.sql("delete from renewal.still_open where closing = :closing")
                .param("closing", closing)
                .update();
        open.forEach((kind, count) -> db.sql(
                        "insert into renewal.still_open (closing, kind, count) values (:closing, :kind, :count)")
                .param("closing", closing)
                .param("kind", kind.name())
                .param("count", count)
                .update());
    }

    private record Kept(OpenKind kind, int count) {}

    /** What was still open when it was proposed. */
    Map<OpenKind, Integer> kept(UUID closing) {
        var kept = new LinkedHashMap<OpenKind, Integer>();
        List<Kept> rows = db.sql("select kind, count from renewal.still_open where closing = :closing")
                .param("closing", closing)
                .query(Kept.class)
                .list();
        rows.forEach(row -> kept.put(row.kind(), row.count()));
        return kept;
    }

    private static void refuseLate(int rows) {
        if (rows == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    private static Closing closing(ResultSet row, int number) throws SQLException {
        var head = new Closing.Head(
                row.getObject("id", UUID.class),
                row.getInt("year"),
                row.getInt("version"),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("words"),
                new PersonId(row.getObject("proposer", UUID.class)),
                row.getString("proposer_name"),
                row.getObject("proposed_on", LocalDate.class));
        return switch (row.getString("state")) {
            case "PROPOSED" -> new Closing.Proposed(head);
            case "SENT_BACK" -> new Closing.SentBack(head, decision(row));
            default -> new Closing.Closed(head, decision(row));
        };
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                requireNonNull(row.getString("decider_name"), "decider"),
                requireNonNull(row.getObject("decided_on", LocalDate.class), "decided"),
                requireNonNull(row.getString("opinion"), "opinion"));
    }
}
