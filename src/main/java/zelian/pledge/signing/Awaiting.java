package zelian.pledge.signing;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.pledge.PledgeId;
import zelian.pledge.letter.Pledge;
import zelian.pledge.letter.Pledges;

/** Which letters wait for the reader's own signature, and which will once the other side has done its part. */
@Component
public class Awaiting {

    private final JdbcClient db;
    private final Pledges pledges;

    Awaiting(JdbcClient db, Pledges pledges) {
        this.db = db;
        this.pledges = pledges;
    }

    /**
     * The reader's unsigned letters under the post acted under.
     *
     * @param ready to be signed now
     * @param notYet where it is another's turn
     */
    public record Letters(List<Pledge> ready, List<Pledge> notYet) {}

    public Letters of(Viewer viewer) {
        var mine = pledges.get(db.sql("""
                select id from pledge.letter
                where  (upper_tenure = :tenure and state in ('OFFERED', 'ASKED', 'CONFIRMED', 'HALF_SIGNED'))
                   or  (lower_tenure = :tenure and state in ('ASKED', 'OFFERED', 'CONFIRMED', 'HALF_SIGNED'))
                """)
                .param("tenure", viewer.tenure().value())
                .query((row, n) -> new PledgeId(row.getObject("id", UUID.class)))
                .list());
        return new Letters(
                mine.stream().filter(pledge -> ready(pledge, viewer)).toList(),
                mine.stream().filter(pledge -> !ready(pledge, viewer)).toList());
    }

    public static boolean ready(Pledge pledge, Viewer viewer) {
        return pledge instanceof Pledge.Confirmed && pledge.head().lower().is(viewer)
                || pledge instanceof Pledge.HalfSigned && pledge.head().upper().is(viewer);
    }
}
