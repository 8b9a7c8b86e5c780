package zelian.supervision.bulletin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.supervision.RoundId;
import zelian.supervision.round.RoundHead;

/** What a round came to, counted for its bulletin: visits, what was confirmed, what is being put right. */
@Repository
class Outcome {

    private final JdbcClient db;

    Outcome(JdbcClient db) {
        this.db = db;
    }

    /** Visits that were made, by how. */
    record Made(String mode, int visits) {}

    /** Something confirmed; {@code duty} is what it falls under. */
    record Found(String side, String title, @Nullable UUID duty, UUID unit, String state) {

        boolean experience() {
            return side.equals("EXPERIENCE");
        }
    }

    /** The round before of the same body. */
    record Earlier(UUID id, String title) {}

    List<Made> made(RoundId round) {
        return db.sql("""
                        select mode, count(*) as visits from supervision.visit
                        where round = :round and state in ('HELD', 'FED_BACK') group by mode order by count(*) desc, mode
                        """).param("round", round.value()).query(Made.class).list();
    }

    int unitsVisited(RoundId round) {
        return db.sql("""
                        select count(distinct unit) from supervision.visit
                        where round = :round and state in ('HELD', 'FED_BACK')
                        """).param("round", round.value()).query(Integer.class).single();
    }

    List<Found> confirmed(UUID round) {
        return db.sql("""
                        select side, title, duty, unit, state from supervision.finding
                        where round = :round and state in ('CONFIRMED', 'RECTIFYING', 'WAIVED') order by ordinal
                        """).param("round", round).query(Found.class).list();
    }

    /** Recorded and not fed back, waiting to be confirmed, disputed. */
    int undecided(RoundId round) {
        return db.sql("""
                        select count(*) from supervision.finding
                        where round = :round and state in ('RECORDED', 'PUT', 'DISPUTED')
                        """).param("round", round.value()).query(Integer.class).single();
    }

    /** Of the items opened, how many are struck off. */
    int struckOff(RoundId round) {
        return db.sql("""
                        select count(n.until) from supervision.finding f
                        join rectification.pub_node n on n.id = f.item where f.round = :round
                        """).param("round", round.value()).query(Integer.class).single();
    }

    Optional<Earlier> before(RoundHead head) {
        return db.sql("""
                        select id, title from supervision.round
                        where body = :body and state <> 'PLANNED' and (year, ordinal) < (:year, :ordinal)
                        order by year desc, ordinal desc limit 1
                        """)
                .param("body", head.body().value())
                .param("year", head.year())
                .param("ordinal", head.ordinal())
                .query(Earlier.class)
                .optional();
    }
}
