package zelian.duty.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.duty.ClaimId;
import zelian.duty.DutyId;
import zelian.duty.DutyListId;

/** Claims (领受), each in its state. */
@Repository
class Claims {

    private final JdbcClient db;

    Claims(JdbcClient db) {
        this.db = db;
    }

    ClaimState.Waiting add(ClaimState.Head head) {
        db.sql("""
                insert into duty.claim (id, duty, unit, owner, owner_tenure, state, opened_on, due_on, follows)
                values (:id, :duty, :unit, :owner, :tenure, 'WAITING', :opened, :due, :follows)
                """)
                .param("id", head.id().value())
                .param("duty", head.duty().value())
                .param("unit", head.unit().value())
                .param("owner", head.owner().value())
                .param("tenure", head.tenure().value())
                .param("opened", head.openedOn())
                .param("due", head.dueOn())
                .param("follows", head.follows() == null ? null : head.follows().value())
                .update();
        return new ClaimState.Waiting(head);
    }

    Optional<ClaimState> find(ClaimId claim) {
        return db.sql("select * from duty.claim where id = :claim")
                .param("claim", claim.value())
                .query(Claims::state)
                .optional();
    }

    /**
     * The claim in the state the act needs.
     *
     * @throws Rejected if it is in another state by now
     */
    <S extends ClaimState> S get(ClaimId claim, Class<S> state) {
        var found = find(claim).orElseThrow(() -> new NotFound("claim " + claim));
        if (!state.isInstance(found)) {
            throw Rejected.because("common.changed-meanwhile");
        }
        return state.cast(found);
    }

    /** Every claim on the duty that has not ended. */
    List<ClaimState> open(DutyId duty) {
        return db.sql("select * from duty.claim where duty = :duty and state <> 'ENDED' order by opened_on, id")
                .param("duty", duty.value())
                .query(Claims::state)
                .list();
    }

    /** Every claim on duties of the list that has not ended, by duty. */
    Map<DutyId, List<ClaimState>> open(DutyListId list) {
        return db.sql("""
                select c.* from duty.claim c join duty.duty d on d.id = c.duty
                where  d.list = :list and c.state <> 'ENDED' order by c.opened_on, c.id
                """).param("list", list.value()).query(Claims::state).list().stream()
                .collect(Collectors.groupingBy(claim -> claim.head().duty()));
    }

    /** Whose it was last; empty if it was never anybody's. */
    Optional<ClaimId> last(DutyId duty) {
        return db.sql("""
                select id from duty.claim where duty = :duty and state = 'ENDED'
                order by ended_on desc, opened_on desc, id limit 1
                """)
                .param("duty", duty.value())
                .query(UUID.class)
                .optional()
                .map(ClaimId::new);
    }

    /** The duties in force that go with a charge (分管), as {@link zelian.organization.LeaderPhrase#byCharge} has it. */
    List<DutyId> ledByCharge() {
        return db.sql("""
                select d.id from duty.duty d join duty.item i on i.id = d.current_item
                where  d.until is null and i.lead like '%分管%' order by d.id
                """)
                .query((row, number) -> new DutyId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Every claim of this holding of a post that has not ended. */
    List<ClaimState> open(TenureId tenure) {
        return db.sql(
                        "select * from duty.claim where owner_tenure = :tenure and state <> 'ENDED' order by opened_on, id")
                .param("tenure", tenure.value())
                .query(Claims::state)
                .list();
    }

    /**
     * Stores a transition.
     *
     * @throws Rejected if another hand moved the claim since it was read
     */
    void move(ClaimState from, ClaimState to) {
        var moved = db.sql("""
                update duty.claim
                set    state = :to, version = version + 1, due_on = :due, claimed_on = :claimed,
                       ended_on = :ended, ending = :why
                where  id = :id and state = :from and version = :lock
                """)
                .param("to", to.stored())
                .param("due", to.head().dueOn())
                .param("claimed", claimedOn(to))
                .param("ended", to instanceof ClaimState.Ended ended ? ended.until() : null)
                .param("why", to instanceof ClaimState.Ended ended ? ended.why() : null)
                .param("id", from.head().id().value())
                .param("from", from.stored())
                .param("lock", from.head().lock())
                .update();
        if (moved == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    private static @Nullable LocalDate claimedOn(ClaimState state) {
        return switch (state) {
            case ClaimState.Claimed claimed -> claimed.claimedOn();
            case ClaimState.Ended ended -> ended.claimedOn();
            default -> null;
        };
    }

    private static ClaimState state(ResultSet row, int number) throws SQLException {
        var follows = row.getObject("follows", UUID.class);
        var head = new ClaimState.Head(
                new ClaimId(row.getObject("id", UUID.class)),
                new DutyId(row.getObject("duty", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                new PersonId(row.getObject("owner", UUID.class)),
                new TenureId(row.getObject("owner_tenure", UUID.class)),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getInt("version"),
                follows == null ? null : new ClaimId(follows));
        var claimedOn = row.getObject("claimed_on", LocalDate.class);
        return switch (row.getString("state")) {
            case "WAITING" -> new ClaimState.Waiting(head);
            case "CLAIMED" ->
                new ClaimState.Claimed(head, Objects.requireNonNull(claimedOn, "a claim taken on has its day"));
            case "DISPUTED" -> new ClaimState.Disputed(head);
            case "ADJUSTING" -> new ClaimState.Adjusting(head);
            case "ENDED" ->
                new ClaimState.Ended(
                        head,
                        claimedOn,
                        row.getObject("ended_on", LocalDate.class),
                        Objects.requireNonNullElse(row.getString("ending"), ""));
            default -> throw new IllegalStateException("unknown state " + row.getString("state"));
        };
    }
}
