package zelian.risk.card;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.risk.RiskCardId;

/** Risk cards and their editions. */
@Repository
public class Cards {

    private static final String SELECT = """
            select e.*, c.number, c.unit, c.power, c.step, c.forms, c.category, c.source, c.keeper, c.found_on,
                   c.closed_on, c.closing
            from   risk.edition e join risk.card c on c.id = e.card
            """;

    private static final String INSERT_EDITION = """
            insert into risk.edition (id, card, ordinal, state, likelihood, impact, grade, indicator, cause, reason, drafter,
                drafted_on)
            values (:id, :card, :ordinal, 'DRAFTED', :likelihood, :impact, :grade, :indicator, :cause, :reason, :drafter,
                :day)
            """;

    private final JdbcClient db;
    private final NamedParameterJdbcOperations batches;

    Cards(JdbcClient db, NamedParameterJdbcOperations batches) {
        this.db = db;
        this.batches = batches;
    }

    /** A new card with its first edition. */
    record Begun(EditionHead edition, @Nullable TenureId keeper) {}

    /** The next numbers, as many as asked for. */
    List<String> numbers(int year, int count) {
        return db
                .sql("select nextval('risk.card_ordinal') from generate_series(1, :count)")
                .param("count", count)
                .query(Long.class)
                .list()
                .stream()
                .map(ordinal -> "FX-%d-%05d".formatted(year, ordinal))
                .toList();
    }

    /** @throws Rejected {@code risk.known-already} if the unit has such a card */
    void add(List<Begun> all) {
        var cards = all.stream()
                .map(begun -> card(begun.edition().card(), begun.keeper()))
                .toArray(SqlParameterSource[]::new);
        var added = batches.batchUpdate("""
                insert into risk.card (id, number, unit, key, power, step, forms, category, source, keeper, keeper_tenure,
                    found_on)
                values (:id, :number, :unit, :key, :power, :step, :forms, :category, :source, :keeper, :tenure, :day)
                on conflict (unit, key) where closed_on is null do nothing
                """, cards);
        for (var i = 0; i < added.length; i++) {
            if (added[i] == 0) {
                throw Rejected.because(
                                "risk.known-already",
                                all.get(i).edition().card().title())
                        .at("forms");
            }
        }
        addEditions(all.stream().map(Begun::edition).toList());
    }

    void addEditions(List<EditionHead> editions) {
        batches.batchUpdate(
                INSERT_EDITION, editions.stream().map(Cards::edition).toArray(SqlParameterSource[]::new));
        db.sql("update risk.card c set latest = e.id from risk.edition e where e.id = any (:ids) and c.id = e.card")
                .param("ids", editions.stream().map(EditionHead::id).toArray(UUID[]::new))
                .update();
    }

    private static SqlParameterSource card(Card card, @Nullable TenureId keeper) {
        return new MapSqlParameterSource("id", card.id().value())
                .addValue("number", card.number())
                .addValue("unit", card.unit().value())
                .addValue("key", Card.key(card.power(), card.step(), card.forms()))
                .addValue("power", card.power())
                .addValue("step", card.step())
                .addValue("forms", card.forms())
                .addValue("category", card.category().name())
                .addValue("source", card.source().name())
                .addValue("keeper", card.keeper() == null ? null : card.keeper().value())
                .addValue("tenure", keeper == null ? null : keeper.value())
                .addValue("day", card.foundOn());
    }

    private static SqlParameterSource edition(EditionHead head) {
        return new MapSqlParameterSource("id", head.id())
                .addValue("card", head.card().id().value())
                .addValue("ordinal", head.ordinal())
                .addValue("likelihood", head.rating().likelihood())
                .addValue("impact", head.rating().impact())
                .addValue("grade", head.grade().name())
                .addValue("indicator", head.indicator())
                .addValue("cause", head.cause().name())
                .addValue("reason", head.reason())
                .addValue("drafter", head.hands().drafter().value())
                .addValue("day", head.days().drafted());
    }

    /** Every edition of the card, the latest first. */
    public List<Edition> editions(RiskCardId card) {
        return db.sql(SELECT + "where e.card = :card order by e.ordinal desc")
                .param("card", card.value())
                .query(EditionRow::of)
                .list();
    }

    /** The edition being worked on, else the one in force; the last one of a card given up. @throws NotFound if there is no such card */
    public Edition latest(RiskCardId card) {
        return db.sql(SELECT + "where c.id = :card and e.id = c.latest")
                .param("card", card.value())
                .query(EditionRow::of)
                .optional()
                .orElseThrow(() -> new NotFound("risk card " + card));
    }

    public Optional<Edition.InForce> inForce(RiskCardId card) {
        return editions(card).stream()
                .filter(Edition.InForce.class::isInstance)
                .map(Edition.InForce.class::cast)
                .findFirst();
    }

    /** What these units have that is not closed, the latest edition of each, by unit and key. */
    public Map<String, Edition> known(Collection<UnitId> units) {
        return db
                .sql(SELECT + "where c.unit = any (:units) and c.closed_on is null and e.id = c.latest")
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(EditionRow::of)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        edition -> key(edition.head().card()), edition -> edition, (one, other) -> one));
    }

    public static String key(Card card) {
        return card.unit() + "|" + Card.key(card.power(), card.step(), card.forms());
    }

    /** @throws Rejected if another hand moved it since it was read */
    void move(Edition from, Edition to) {
        var head = to.head();
        var moved = db.sql("""
                update risk.edition
                set    state = :to, lock = lock + 1, submitter = :submitter, submitted_on = :submitted,
                       reviewer = :reviewer, reviewed_on = :reviewed, filer = :filer, since = :since, until = :until,
                       review_on = :next, returned = :returned
                where  id = :id and state = :from and lock = :lock
                """)
                .param("to", to.stored())
                .param("submitter", value(head.hands().submitter()))
                .param("submitted", head.days().submitted(), Types.DATE)
                .param("reviewer", value(head.hands().reviewer()))
                .param("reviewed", head.days().reviewed(), Types.DATE)
                .param("filer", value(head.hands().filer()))
                .param("since", head.days().since(), Types.DATE)
                .param("until", head.days().until(), Types.DATE)
                .param("next", head.days().reviewOn(), Types.DATE)
                .param("returned", head.returned())
                .param("id", head.id())
                .param("from", from.stored())
                .param("lock", from.head().lock())
                .update();
        requireOne(moved);
    }

    /** Rates a draft anew. */
    void rate(Edition draft, Rating rating, Grade grade, String indicator, String reason) {
        requireOne(db.sql("""
                update risk.edition
                set    likelihood = :likelihood, impact = :impact, grade = :grade, indicator = :indicator,
                       reason = :reason, lock = lock + 1
                where  id = :id and lock = :lock and state in ('DRAFTED', 'SENT_BACK')
                """)
                .param("likelihood", rating.likelihood())
                .param("impact", rating.impact())
                .param("grade", grade.name())
                .param("indicator", indicator)
                .param("reason", reason)
                .param("id", draft.head().id())
                .param("lock", draft.head().lock())
                .update());
    }

    /** Words the card anew, while no edition of it ever took effect. @throws Rejected {@code risk.known-already} */
    void word(Card card) {
        var key = Card.key(card.power(), card.step(), card.forms());
        var same = db.sql("select count(*) from risk.card where unit = :unit and key = :key and id <> :id"
                        + " and closed_on is null")
                .param("unit", card.unit().value())
                .param("key", key)
                .param("id", card.id().value())
                .query(Long.class)
                .single();
        if (same > 0) {
            throw Rejected.because("risk.known-already", card.title()).at("forms");
        }
        db.sql("update risk.card set power = :power, step = :step, forms = :forms, category = :category,"
                        + " source = :source, key = :key where id = :id")
                .param("power", card.power())
                .param("step", card.step())
                .param("forms", card.forms())
                .param("category", card.category().name())
                .param("source", card.source().name())
                .param("key", key)
                .param("id", card.id().value())
                .update();
    }

    /** After a draft was given up, the edition in force is the latest again, if there is one. */
    void fallBack(RiskCardId card) {
        db.sql("update risk.card c set latest = e.id from risk.edition e"
                        + " where c.id = :card and e.card = c.id and e.state = 'IN_FORCE'")
                .param("card", card.value())
                .update();
    }

    /** The risk is no more (撤销). */
    void close(RiskCardId card, LocalDate day, String why) {
        requireOne(db.sql("update risk.card set closed_on = :day, closing = :why where id = :id and closed_on is null")
                .param("day", day)
                .param("why", why)
                .param("id", card.value())
                .update());
    }

    /** Brings the next assessment forward to the day, where it is later. */
    public void hasten(RiskCardId card, LocalDate day) {
        db.sql("update risk.edition set review_on = :day, lock = lock + 1"
                        + " where card = :card and state = 'IN_FORCE' and review_on > :day")
                .param("day", day)
                .param("card", card.value())
                .update();
    }

    private static void requireOne(int changed) {
        if (changed == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
