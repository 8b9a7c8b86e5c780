package zelian.supervision.finding;

import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Party;
import zelian.access.TenureId;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.seal.Seals;
import zelian.supervision.FindingId;
import zelian.supervision.RoundId;
import zelian.supervision.VisitId;

/** All findings, with their facts kept sealed. */
@Repository
class Findings {

    private final JdbcClient db;
    private final Seals seals;

    Findings(JdbcClient db, Seals seals) {
        this.db = db;
        this.seals = seals;
    }

    void add(Finding.Recorded finding, String fact) {
        var head = finding.head();
        write(db.sql("""
                insert into supervision.finding (id, round, visit, unit, ordinal, side, title, fact, basis, clause, duty,
                    owner, owner_tenure, recorder, recorder_name, recorded_on, state)
                values (:id, :round, :visit, :unit, :ordinal, :side, :title, :fact, :basis, :clause, :duty,
                    :owner, :ownerTenure, :recorder, :recorderName, :recordedOn, 'RECORDED')
                """), head, fact)
                .param("round", head.round().value())
                .param("visit", head.visit().value())
                .param("unit", head.unit().value())
                .param("ordinal", head.ordinal())
                .param("owner", head.owner().person().value())
                .param("ownerTenure", head.owner().tenure().value())
                .param("recorder", head.recorder().value())
                .param("recorderName", head.recorderName())
                .param("recordedOn", head.recordedOn())
                .update();
    }

    /** @throws Rejected if another hand reworded or fed it back since it was read */
    void reword(Finding.Recorded finding, String fact) {
        requireMoved(write(db.sql("""
                update supervision.finding
                set    side = :side, title = :title, fact = :fact, basis = :basis, clause = :clause, duty = :duty,
                       version = version + 1
                where  id = :id and state = 'RECORDED' and version = :lock
                """), finding.head(), fact)
                .param("lock", finding.head().lock())
                .update());
    }

    private JdbcClient.StatementSpec write(JdbcClient.StatementSpec statement, FindingHead head, String fact) {
        return statement
                .param("id", head.id().value())
                .param("side", head.side().name())
                .param("title", head.title())
                .param("fact", seals.seal(place(head.id()), fact))
                .param("basis", head.basis())
                .param("clause", head.clause() == null ? null : head.clause().value(), Types.OTHER)
                .param("duty", head.duty() == null ? null : head.duty().value(), Types.OTHER);
    }

    /** What nobody was told of yet. */
    void remove(Finding.Recorded finding) {
        requireMoved(db.sql("delete from supervision.finding where id = :id and state = 'RECORDED' and version = :lock")
                .param("id", finding.head().id().value())
                .param("lock", finding.head().lock())
                .update());
    }

    /** The next within the round; whoever else records one meanwhile waits. */
    int nextOrdinal(RoundId round) {
        db.sql("select id from supervision.round where id = :round for update")
                .param("round", round.value())
                .query(UUID.class)
                .list();
        return db.sql("select coalesce(max(ordinal), 0) + 1 from supervision.finding where round = :round")
                .param("round", round.value())
                .query(Integer.class)
                .single();
    }

    Finding get(FindingId id) {
        return db.sql("select * from supervision.finding where id = :id")
                .param("id", id.value())
                .query(FindingRow::finding)
                .optional()
                .orElseThrow(() -> new NotFound("finding " + id));
    }

    /** @throws Rejected if it is in another state by now */
    static <S> S in(Class<S> state, Finding finding) {
        if (!state.isInstance(finding)) {
            throw Rejected.because("supervision.other-state", finding.head().title(), finding.word());
        }
        return state.cast(finding);
    }

    /** The findings of a visit in their order. */
    List<Finding> of(VisitId visit) {
        return db.sql("select * from supervision.finding where visit = :visit order by ordinal")
                .param("visit", visit.value())
                .query(FindingRow::finding)
                .list();
    }

    /** What the unit had until before the day to confirm, and did not. */
    List<Finding.Put> unansweredBefore(LocalDate day) {
        return db
                .sql("select * from supervision.finding where state = 'PUT' and confirm_by < :day order by id")
                .param("day", day)
                .query(FindingRow::finding)
                .list()
                .stream()
                .map(Finding.Put.class::cast)
                .toList();
    }

    /** Findings still open for which this holding of a post answers. */
    List<Finding> openUnder(TenureId tenure) {
        return db.sql("""
                        select * from supervision.finding
                        where  owner_tenure = :tenure and state in ('RECORDED', 'PUT', 'DISPUTED', 'CONFIRMED')
                        order by id
                        """)
                .param("tenure", tenure.value())
                .query(FindingRow::finding)
                .list();
    }

    /** Gives it to another to answer for, unless they decided on it themselves. */
    boolean handOver(FindingId id, TenureId from, Party to) {
        return db.sql("""
                update supervision.finding set owner = :person, owner_tenure = :to, version = version + 1
                where  id = :id and owner_tenure = :from and decider is distinct from :person
                """)
                        .param("person", to.person().value())
                        .param("to", to.tenure().value())
                        .param("id", id.value())
                        .param("from", from.value())
                        .update()
                == 1;
    }

    String fact(FindingId id) {
        return db.sql("select fact from supervision.finding where id = :id")
                .param("id", id.value())
                .query((row, n) -> seals.open(place(id), row.getBytes("fact")))
                .single();
    }

    /** The facts of all findings of a visit. */
    Map<FindingId, String> facts(VisitId visit) {
        var facts = new HashMap<FindingId, String>();
        db.sql("select id, fact from supervision.finding where visit = :visit")
                .param("visit", visit.value())
                .query((row, n) -> {
                    var id = new FindingId(row.getObject("id", UUID.class));
                    return Map.entry(id, seals.open(place(id), row.getBytes("fact")));
                })
                .list()
                .forEach(fact -> facts.put(fact.getKey(), fact.getValue()));
        return facts;
    }

    void amend(FindingId id, String fact) {
        db.sql("update supervision.finding set fact = :fact where id = :id")
                .param("fact", seals.seal(place(id), fact))
                .param("id", id.value())
                .update();
    }

    /** @throws Rejected if another hand moved the finding since it was read */
    void move(Finding from, Finding to) {
        var way = Way.of(to);
        requireMoved(db.sql("""
                update supervision.finding
                set    state = :to, version = version + 1, title = :title, owner = :owner, owner_tenure = :ownerTenure,
                       put_on = :putOn, confirm_by = :confirmBy, confirmed_on = :confirmedOn, confirmed_how = :how,
                       decided_on = :decidedOn, decider = :decider, item = :item
                where  id = :id and state = :from and version = :lock
                """)
                .param("to", to.stored())
                .param("title", to.head().title())
                .param("owner", to.head().owner().person().value())
                .param("ownerTenure", to.head().owner().tenure().value())
                .param("putOn", way.given() == null ? null : way.given().on(), Types.DATE)
                .param("confirmBy", way.given() == null ? null : way.given().confirmBy(), Types.DATE)
                .param(
                        "confirmedOn",
                        way.confirmation() == null ? null : way.confirmation().on(),
                        Types.DATE)
                .param(
                        "how",
                        way.confirmation() == null
                                ? null
                                : way.confirmation().how().name())
                .param(
                        "decidedOn",
                        way.decision() == null ? null : way.decision().on(),
                        Types.DATE)
                .param(
                        "decider",
                        way.decision() == null ? null : way.decision().by().value(),
                        Types.OTHER)
                .param("item", to instanceof Finding.Rectifying it ? it.item().value() : null, Types.OTHER)
                .param("id", from.head().id().value())
                .param("from", from.stored())
                .param("lock", from.head().lock())
                .update());
    }

    private static void requireMoved(int rows) {
        if (rows == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    private static String place(FindingId id) {
        return "supervision.finding:" + id + ".fact";
    }
}
