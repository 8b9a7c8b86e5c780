package zelian.supervision.round;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.likeness.ComparedTexts;
import zelian.supervision.RoundId;

/** The plan of a round before it ends, beside those of earlier rounds and what the superior arranged. */
@Component
class ComparedRounds implements ComparedTexts {

    private static final int MOST = 30;

    private final Rounds rounds;
    private final Sight sight;
    private final Team team;
    private final JdbcClient db;

    ComparedRounds(Rounds rounds, Sight sight, Team team, JdbcClient db) {
        this.rounds = rounds;
        this.sight = sight;
        this.team = team;
        this.db = db;
    }

    /** A plan of another round. */
    private record Earlier(UUID id, String title, int year, String plan) {}

    @Override
    public String kind() {
        return "round";
    }

    @Override
    public Optional<Compared> find(UUID id, Viewer viewer) {
        if (!(rounds.get(new RoundId(id)) instanceof Round.Planned planned)) {
            return Optional.empty();
        }
        var head = planned.head();
        return team.organises(viewer, head)
                ? Optional.of(new Compared(
                        head.title(),
                        head.body(),
                        ComparedTexts.sentences(head.plan()),
                        true,
                        true,
                        others(id, viewer)))
                : Optional.empty();
    }

    private List<Other> others(UUID id, Viewer viewer) {
        return db
                .sql("select id, title, year, plan from supervision.round where id <> :id order by id desc limit :most")
                .param("id", id)
                .param("most", MOST)
                .query(Earlier.class)
                .list()
                .stream()
                .filter(other -> seen(other.id(), viewer))
                .map(other -> new Other(
                        other.id(),
                        other.title(),
                        other.year() + " 年",
                        "/inspections/" + other.id(),
                        ComparedTexts.sentences(other.plan())))
                .toList();
    }

    private boolean seen(UUID round, Viewer viewer) {
        try {
            sight.requireRound(viewer, round);
            return true;
        } catch (NotFound unseen) {
            return false;
        }
    }
}
