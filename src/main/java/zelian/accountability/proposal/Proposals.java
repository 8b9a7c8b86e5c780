package zelian.accountability.proposal;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Party;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.accountability.ProposalId;
import zelian.common.NotFound;
import zelian.common.Rejected;

/** All proposals. They are known to their proposer and to the body that receives them, never to their object. */
@Repository
public class Proposals {

    /** Proposals {@code p} the reader may know of. */
    static final String SEEN = """
            (:person = p.proposer or :person <> p.holder and p.receiver = :unit
             and exists (select 1 from organization.pub_scope s
                         where s.tenure = :tenure and s.area = 'ACCOUNTABILITY' and s.act = 'REVIEW' and s.unit = p.unit
                           and :day between s.since and coalesce(s.until, 'infinity')))""";

    private final JdbcClient db;

    Proposals(JdbcClient db) {
        this.db = db;
    }

    static HashMap<String, Object> values(Viewer viewer) {
        var values = new HashMap<String, Object>();
        values.put("person", viewer.person().value());
        values.put("tenure", viewer.tenure().value());
        values.put("unit", viewer.unit().value());
        values.put("day", viewer.day());
        return values;
    }

    void add(Proposal.Proposed proposal) {
        var head = proposal.head();
        db.sql("""
                insert into accountability.proposal (id, number, state, receiver, unit, object, choice, holder, origin,
                    finding, ground, proposer, proposer_tenure, handler, handler_tenure, proposed_on, answer_by)
                values (:id, :number, 'PROPOSED', :receiver, :unit, :object, :choice, :holder, :origin, :finding, :ground,
                    :proposer, :tenure, :handler, :handlerTenure, :day, :answerBy)
                """)
                .param("id", head.id().value())
                .param("number", head.number())
                .param("receiver", head.receiver().value())
                .param("unit", head.unit().value())
                .param("object", head.object())
                .param("choice", head.choice())
                .param("holder", head.holder().value())
                .param("origin", head.origin().name())
                .param("finding", head.finding())
                .param("ground", head.ground())
                .param("proposer", head.proposer().person().value())
                .param("tenure", head.proposer().tenure().value())
                .param("handler", head.handler().person().value())
                .param("handlerTenure", head.handler().tenure().value())
                .param("day", head.proposedOn())
                .param("answerBy", head.answerBy())
                .update();
    }

    /** @throws NotFound if the reader may not know of it */
    public Proposal get(ProposalId id, Viewer viewer) {
        return db.sql("select * from accountability.proposal p where p.id = :id and " + SEEN)
                .params(values(viewer))
                .param("id", id.value())
                .query((row, n) -> read(row))
                .optional()
                .orElseThrow(() -> new NotFound("proposal " + id));
    }

    /** @throws Rejected if it is in another state by now */
    public static <S> S in(Class<S> state, Proposal proposal) {
        if (!state.isInstance(proposal)) {
            throw Rejected.because("accountability.other-state", proposal.head().title(), proposal.word());
        }
        return state.cast(proposal);
    }

    /** @throws Rejected if another hand moved it since it was read */
    public void move(Proposal from, Proposal to) {
        var moved = db.sql("""
                update accountability.proposal set state = :to, version = version + 1, answered_on = :on
                where  id = :id and state = :from and version = :lock
                """)
                .param("to", to.stored())
                .param("on", to.answeredOn(), Types.DATE)
                .param("id", from.head().id().value())
                .param("from", from.stored())
                .param("lock", from.head().lock())
                .update();
        if (moved == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    /** In which unit that was found. */
    Optional<UnitId> unitOfFinding(UUID finding) {
        return db.sql("select n.unit from supervision.pub_node n where n.kind = 'finding' and n.id = :id")
                .param("id", finding)
                .query(UUID.class)
                .optional()
                .map(UnitId::new);
    }

    /** Gives what one holding of a post has in unanswered proposals to another. */
    void handOver(TenureId from, Party to) {
        db.sql("""
                update accountability.proposal set handler = :person, handler_tenure = :to
                where  handler_tenure = :from and state in ('PROPOSED', 'ACCEPTED') and proposer <> :person
                  and  holder <> :person
                """)
                .param("person", to.person().value())
                .param("to", to.tenure().value())
                .param("from", from.value())
                .update();
    }

    void blocked(ProposalId id, LocalDate day) {
        db.sql("update accountability.proposal set blocked_on = :day where id = :id")
                .param("day", day)
                .param("id", id.value())
                .update();
    }

    private static Proposal read(ResultSet row) throws SQLException {
        var head = new ProposalHead(
                new ProposalId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("number"),
                new UnitId(row.getObject("receiver", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("object"),
                row.getString("choice"),
                new PersonId(row.getObject("holder", UUID.class)),
                Origin.valueOf(row.getString("origin")),
                row.getObject("finding", UUID.class),
                row.getString("ground"),
                Party.of(row, "proposer"),
                Party.of(row, "handler"),
                requireNonNull(row.getObject("proposed_on", LocalDate.class)),
                requireNonNull(row.getObject("answer_by", LocalDate.class)),
                row.getObject("blocked_on", LocalDate.class));
        var answered = row.getObject("answered_on", LocalDate.class);
        return answered == null ? new Proposal.Proposed(head) : answered(row.getString("state"), head, answered);
    }

    private static Proposal answered(String state, ProposalHead head, LocalDate on) {
        return switch (state) {
            case "ACCEPTED" -> new Proposal.Accepted(head, on);
            case "DECLINED" -> new Proposal.Declined(head, on);
            case "PASSED_ON" -> new Proposal.PassedOn(head, on);
            case "STARTED" -> new Proposal.Started(head, on);
            default -> throw new IllegalStateException("unknown state " + state);
        };
    }
}
