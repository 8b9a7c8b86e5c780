package zelian.task.occurrence;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.duty.ClaimId;
import zelian.duty.DutyId;
import zelian.task.Occurrence;
import zelian.task.OccurrenceId;
import zelian.task.Origin;

/** The occurrences of duties (履责任务). */
@Repository
class Occurrences {

    private static final String SELECT = "select " + OccurrenceRow.COLUMNS + " from task.occurrence o ";
    private static final String OPEN = " o.state in ('NOT_STARTED', 'UNDER_WAY') ";

    /** Theirs, above or below theirs, or of a unit they may read. */
    private static final String SEEN = """
            (o.owner = :person
             or exists (select 1 from organization.pub_scope s
                        where s.tenure = :tenure and s.area = 'TASK' and s.act = 'READ' and s.unit = o.unit
                        and :day between s.since and coalesce(s.until, 'infinity'))
             or exists (select 1 from task.occurrence p where p.id = o.parent and p.owner = :person)
             or exists (select 1 from task.occurrence c where c.parent = o.id and c.owner = :person))
            """;

    private final JdbcClient db;

    Occurrences(JdbcClient db) {
        this.db = db;
    }

    Optional<Occurrence> find(OccurrenceId id) {
        return db.sql(SELECT + "where o.id = :id")
                .param("id", id.value())
                .query(OccurrenceRow::of)
                .optional();
    }

    /**
     * The occurrence.
     *
     * @throws NotFound if there is none
     */
    Occurrence get(OccurrenceId id) {
        return find(id).orElseThrow(() -> new NotFound("occurrence " + id));
    }

    Optional<Occurrence> find(OccurrenceId id, Viewer viewer) {
        return db.sql(SELECT + "where o.id = :id and " + SEEN)
                .param("id", id.value())
                .param("person", viewer.person().value())
                .param("tenure", viewer.tenure().value())
                .param("day", viewer.day())
                .query(OccurrenceRow::of)
                .optional();
    }

    Map<OccurrenceId, Occurrence> find(Collection<OccurrenceId> ids) {
        return db
                .sql(SELECT + "where o.id = any (:ids)")
                .param("ids", ids.stream().map(OccurrenceId::value).toArray(UUID[]::new))
                .query(OccurrenceRow::of)
                .list()
                .stream()
                .collect(toMap(Occurrence::id, Function.identity()));
    }

    List<Occurrence> openOf(PersonId owner) {
        return db.sql(SELECT + "where o.owner = :owner and" + OPEN + "order by o.due_on, o.id")
                .param("owner", owner.value())
                .query(OccurrenceRow::of)
                .list();
    }

    List<Occurrence> of(DutyId duty) {
        return db.sql(SELECT + "where o.duty = :duty order by o.due_on, o.parent nulls first, o.id")
                .param("duty", duty.value())
                .query(OccurrenceRow::of)
                .list();
    }

    List<Occurrence> of(Origin origin) {
        return db.sql(SELECT + "where o.origin = :origin and o.origin_kind = :kind order by o.due_on, o.id")
                .param("origin", origin.id())
                .param("kind", origin.kind())
                .query(OccurrenceRow::of)
                .list();
    }

    List<Occurrence> due(UnitId unit, LocalDate from, LocalDate to) {
        return db.sql(SELECT + "where o.unit = :unit and o.due_on between :from and :to order by o.due_on, o.id")
                .param("unit", unit.value())
                .param("from", from)
                .param("to", to)
                .query(OccurrenceRow::of)
                .list();
    }

    /** What it was broken down into. */
    List<Occurrence> below(OccurrenceId parent) {
        return db.sql(SELECT + "where o.parent = :parent order by o.due_on, o.number, o.id")
                .param("parent", parent.value())
                .query(OccurrenceRow::of)
                .list();
    }

    /** Those of them that the reader may see. */
    List<Occurrence> below(OccurrenceId parent, Viewer viewer) {
        return db.sql(SELECT + "where o.parent = :parent and " + SEEN + " order by o.due_on, o.number, o.id")
                .param("parent", parent.value())
                .param("person", viewer.person().value())
                .param("tenure", viewer.tenure().value())
                .param("day", viewer.day())
                .query(OccurrenceRow::of)
                .list();
    }

    /** How many steps it lies below what came from a duty list: 0, 1 or 2. */
    int depth(Occurrence occurrence) {
        var depth = 0;
        for (var parent = occurrence.parent();
                parent != null;
                parent = get(parent).parent()) {
            depth++;
        }
        return depth;
    }

    /** What was laid out for the claim and still counts, by its stretch. */
    Map<String, Occurrence> of(ClaimId claim) {
        return db
                .sql(SELECT + "where o.claim = :claim and o.state <> 'ENDED'")
                .param("claim", claim.value())
                .query(OccurrenceRow::of)
                .list()
                .stream()
                .collect(toMap(Occurrence::label, Function.identity()));
    }

    /** Adds one; does nothing if the same one is there. Whether it was added. */
    boolean add(Occurrence occurrence, @Nullable ClaimId claim, String letters) {
        return db.sql("""
                        insert into task.occurrence (id, duty, origin_kind, origin, claim, parent, number, title, label, unit, owner,
                            owner_tenure, opens_on, stated_on, due_on, state, letters)
                        values (:id, :duty, :originKind, :origin, :claim, :parent, :number, :title, :label, :unit, :owner,
                            :tenure, :opens, :stated, :due, :state, :letters)
                        on conflict do nothing
                        """)
                        .param("id", occurrence.id().value())
                        .param(
                                "duty",
                                occurrence.duty() == null
                                        ? null
                                        : occurrence.duty().value())
                        .param(
                                "originKind",
                                occurrence.origin() == null
                                        ? null
                                        : occurrence.origin().kind())
                        .param(
                                "origin",
                                occurrence.origin() == null
                                        ? null
                                        : occurrence.origin().id())
                        .param("claim", claim == null ? null : claim.value())
                        .param(
                                "parent",
                                occurrence.parent() == null
                                        ? null
                                        : occurrence.parent().value())
                        .param("number", occurrence.number())
                        .param("title", occurrence.title())
                        .param("label", occurrence.label())
                        .param("unit", occurrence.unit().value())
                        .param("owner", occurrence.owner().value())
                        .param("tenure", occurrence.tenure().value())
                        .param("opens", occurrence.opensOn())
                        .param("stated", occurrence.statedOn())
                        .param("due", occurrence.dueOn())
                        .param("state", occurrence.state().name())
                        .param("letters", letters)
                        .update()
                == 1;
    }

    /**
     * Moves it from the state it was read in.
     *
     * @throws Rejected {@code common.changed-meanwhile} if someone was faster
     */
    void move(Progress from, Progress to) {
        var moved = db.sql("""
                        update task.occurrence
                        set    state = :to, done_on = :done, ended_on = :ended, ending = :ending, version = version + 1
                        where  id = :id and state = :from and version = :version
                        """)
                .param("id", from.of().id().value())
                .param("from", from.state().name())
                .param("version", from.of().version())
                .param("to", to.state().name())
                .param("done", to instanceof Progress.Done done ? done.on() : null)
                .param("ended", to instanceof Progress.Ended ended ? ended.on() : null)
                .param("ending", to instanceof Progress.Ended ended ? ended.reason() : null)
                .update();
        if (moved == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    /** Gives it other days; only while it is open. */
    void reschedule(OccurrenceId id, LocalDate opens, LocalDate stated, LocalDate due) {
        db.sql("update task.occurrence o set opens_on = :opens, stated_on = :stated, due_on = :due,"
                        + " version = version + 1 where o.id = :id and" + OPEN)
                .param("id", id.value())
                .param("opens", opens)
                .param("stated", stated)
                .param("due", due)
                .update();
    }

    /** What is open under a claim becomes the successor's, under the claim that follows it. */
    int passOn(ClaimId from, ClaimId to) {
        return db.sql("update task.occurrence o set claim = :to, version = version + 1 where o.claim = :from and"
                        + OPEN)
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    List<Occurrence> openUnder(TenureId tenure) {
        return db.sql(SELECT + "where o.owner_tenure = :tenure and" + OPEN + "order by o.due_on, o.id")
                .param("tenure", tenure.value())
                .query(OccurrenceRow::of)
                .list();
    }

    /** Another answers for it from now on; only while it is open. */
    void give(OccurrenceId id, PersonId owner, TenureId tenure, String letters) {
        db.sql("update task.occurrence o set owner = :owner, owner_tenure = :tenure, letters = :letters,"
                        + " version = version + 1 where o.id = :id and" + OPEN)
                .param("id", id.value())
                .param("owner", owner.value())
                .param("tenure", tenure.value())
                .param("letters", letters)
                .update();
    }
}
