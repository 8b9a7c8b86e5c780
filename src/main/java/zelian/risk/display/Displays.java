package zelian.risk.display;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.risk.RiskCardId;

/** Drafted cards shown to colleagues, and what these say about them (公示互评). */
@Repository
public class Displays {

    private static final String REMARKS = """
            select r.id, r.card, c.power || '·' || c.step as title, c.unit, r.by_person, r.on_day, r.words, r.answer,
                   r.adopted, r.answered_on
            from   risk.remark r join risk.card c on c.id = r.card
            """;

    private final JdbcClient db;

    Displays(JdbcClient db) {
        this.db = db;
    }

    /** One time a unit shows its drafts, from one day to another, both included. */
    public record Display(UUID id, UUID unit, LocalDate since, LocalDate until, int cards) {

        public boolean runsOn(LocalDate day) {
            return !day.isBefore(since) && !day.isAfter(until);
        }
    }

    /** What a colleague says about a card; the answer is null until there is one. */
    public record Remark(
            UUID id,
            UUID card,
            String title,
            UUID unit,
            UUID byPerson,
            LocalDate onDay,
            String words,
            @Nullable String answer,
            @Nullable Boolean adopted,
            @Nullable LocalDate answeredOn) {}

    /** A card that is shown. */
    public record OnDisplay(UUID id, String title, String forms) {}

    UUID open(UnitId unit, LocalDate since, LocalDate until, PersonId by) {
        var id = Ids.next();
        db.sql("insert into risk.display (id, unit, since, until, by_person) values (:id, :unit, :since, :until, :by)")
                .params(Map.of("id", id, "unit", unit.value(), "since", since, "until", until, "by", by.value()))
                .update();
        db.sql("""
                insert into risk.display_card (display, card)
                select :id, c.id from risk.card c join risk.edition e on e.id = c.latest
                where  c.unit = :unit and c.closed_on is null and e.state in ('DRAFTED', 'SENT_BACK')
                """).params(Map.of("id", id, "unit", unit.value())).update();
        return id;
    }

    /** How many cards the unit has that are still its own to change. */
    public int drafts(UnitId unit) {
        return db.sql("select count(*) from risk.card c join risk.edition e on e.id = c.latest"
                        + " where c.unit = :unit and c.closed_on is null and e.state in ('DRAFTED', 'SENT_BACK')")
                .param("unit", unit.value())
                .query(Integer.class)
                .single();
    }

    /** The last one of the unit, running or over. */
    public Optional<Display> last(UnitId unit) {
        return db.sql("select d.id, d.unit, d.since, d.until,"
                        + " (select count(*) from risk.display_card k where k.display = d.id) as cards"
                        + " from risk.display d where d.unit = :unit order by d.since desc, d.id desc limit 1")
                .param("unit", unit.value())
                .query(Display.class)
                .optional();
    }

    public List<OnDisplay> cards(UUID display) {
        return db.sql("select c.id, c.power || '·' || c.step as title, c.forms"
                        + " from risk.display_card k join risk.card c on c.id = k.card where k.display = :display"
                        + " order by c.number")
                .param("display", display)
                .query(OnDisplay.class)
                .list();
    }

    public List<Remark> remarks(UUID display) {
        return db.sql(REMARKS + "where r.display = :display order by r.on_day, r.id")
                .param("display", display)
                .query(Remark.class)
                .list();
    }

    Remark remark(UUID id) {
        return db.sql(REMARKS + "where r.id = :id")
                .param("id", id)
                .query(Remark.class)
                .optional()
                .orElseThrow(() -> new NotFound("remark " + id));
    }

    UUID add(UUID display, RiskCardId card, PersonId by, LocalDate day, String words) {
        var id = Ids.next();
        db.sql("insert into risk.remark (id, display, card, by_person, on_day, words)"
                        + " values (:id, :display, :card, :by, :day, :words)")
                .params(Map.of(
                        "id",
                        id,
                        "display",
                        display,
                        "card",
                        card.value(),
                        "by",
                        by.value(),
                        "day",
                        day,
                        "words",
                        words))
                .update();
        return id;
    }

    /** @throws Rejected if it was answered meanwhile */
    void answer(UUID remark, PersonId by, LocalDate day, boolean adopted, String words) {
        var answered = db.sql("update risk.remark set answer = :words, adopted = :adopted, answered_by = :by,"
                        + " answered_on = :day where id = :id and answer is null")
                .params(Map.of("words", words, "adopted", adopted, "by", by.value(), "day", day, "id", remark))
                .update();
        if (answered == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    /** Until when the first of these cards is still shown. */
    public Optional<LocalDate> shownUntil(Collection<RiskCardId> cards, LocalDate day) {
        return db.sql("select max(d.until) from risk.display d join risk.display_card k on k.display = d.id"
                        + " where k.card = any (:cards) and d.until >= :day")
                .param("cards", cards.stream().map(RiskCardId::value).toArray(UUID[]::new))
                .param("day", day)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /** How many remarks on these cards have no answer. */
    public int unanswered(Collection<RiskCardId> cards) {
        return db.sql("select count(*) from risk.remark where card = any (:cards) and answer is null")
                .param("cards", cards.stream().map(RiskCardId::value).toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }
}
