package zelian.risk.occasion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.common.Ids;
import zelian.risk.Occasion;
import zelian.risk.RiskCardId;
import zelian.risk.card.Cause;

/** For what reasons cards are to be assessed before their time. */
@Repository
public class Occasions {

    private static final String CONCERNED = """
            select c.id, c.unit, c.keeper, c.keeper_tenure, c.power || '·' || c.step as title
            from   risk.card c join risk.edition e on e.card = c.id and e.state = 'IN_FORCE'
            where  c.closed_on is null and (cast(:unit as uuid) is null or c.unit = :unit) and e.since <= :day and %s
            order  by c.number
            """;

    private final JdbcClient db;

    Occasions(JdbcClient db) {
        this.db = db;
    }

    /** A card that an occasion concerns. */
    record Concerned(
            UUID id,
            UUID unit,
            @Nullable UUID keeper,
            @Nullable UUID keeperTenure,
            String title) {

        RiskCardId card() {
            return new RiskCardId(id);
        }

        UnitId home() {
            return new UnitId(unit);
        }

        Optional<PersonId> person() {
            return Optional.ofNullable(keeper).map(PersonId::new);
        }

        TenureId tenure() {
            return keeperTenure == null ? new TenureId(id) : new TenureId(keeperTenure);
        }
    }

    /** What happened to a card, as its page shows it. */
    public record Shown(Cause cause, String why, LocalDate day) {}

    List<Concerned> concerned(Occasion occasion) {
        return db.sql(CONCERNED.formatted(
                        switch (occasion.kind()) {
                            case CASE -> ":about = :about";
                            case CHECK -> "cast(c.id as text) = :about";
                            case FINDING -> "(position(c.power in :about) > 0 or position(c.step in :about) > 0)";
                            case RULE ->
                                "exists (select 1 from risk.measure m where m.edition = e.id"
                                        + " and position(:about in m.basis) > 0)";
                        }))
                .param("unit", occasion.unit() == null ? null : occasion.unit().value(), java.sql.Types.OTHER)
                .param("about", occasion.about())
                .param("day", occasion.day())
                .query(Concerned.class)
                .list();
    }

    /** Whether it is new: the same thing asks a card only once. */
    boolean add(RiskCardId card, Occasion occasion, LocalDate day) {
        return db.sql("insert into risk.occasion (id, card, cause, why, source, on_day)"
                                + " values (:id, :card, :cause, :why, :source, :day) on conflict do nothing")
                        .param("id", Ids.next())
                        .param("card", card.value())
                        .param("cause", occasion.kind().name())
                        .param("why", occasion.why())
                        .param("source", occasion.source())
                        .param("day", day)
                        .update()
                > 0;
    }

    /** What happened since the edition in force took effect, the latest first. */
    public List<Shown> since(RiskCardId card, LocalDate day) {
        return db.sql("select cause, why, on_day as day from risk.occasion where card = :card and on_day >= :day"
                        + " order by on_day desc, id desc")
                .param("card", card.value())
                .param("day", day)
                .query(Shown.class)
                .list();
    }
}
