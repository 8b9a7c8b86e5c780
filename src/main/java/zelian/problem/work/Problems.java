package zelian.problem.work;

import java.sql.Types;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.PersonId;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.problem.ProblemId;
import zelian.seal.Seals;

/**
 * The problems on the list. Who may read of the leadings of the department that proposed one, or of the one that answers
 * for it, reads it, and so does whoever has a part in it.
 */
@Repository
public class Problems {

    /** Of a row {@code p}. */
    public static final String SEEN = """
             (p.unit = any (:units) or p.proposer = :person
              or exists (select 1 from problem.leading d where d.problem = p.id
                         and (d.unit = any (:units) or d.lead = :person))
              or exists (select 1 from problem.project x join problem.milestone s on s.project = x.id
                         where x.problem = p.id and s.owner = :person))
            """;

    private final JdbcClient db;
    private final Rights rights;
    private final Seals seals;

    Problems(JdbcClient db, Rights rights, Seals seals) {
        this.db = db;
        this.rights = rights;
        this.seals = seals;
    }

    /** The parameters of {@link #SEEN}. */
    public Map<String, Object> sight(Viewer viewer) {
        return Map.of(
                "units",
                rights.units(viewer, Area.DUTY, Act.READ).stream()
                        .map(UnitId::value)
                        .toArray(UUID[]::new),
                "person",
                viewer.person().value());
    }

    /** @throws NotFound if there is none, or it is not for this reader */
    public Problem get(ProblemId id, Viewer viewer) {
        return find(id, viewer).orElseThrow(() -> new NotFound("problem " + id));
    }

    public Optional<Problem> find(ProblemId id, Viewer viewer) {
        if (viewer.administers()) {
            return Optional.empty();
        }
        return db.sql("select p.* from problem.problem p where p.id = :id and" + SEEN)
                .param("id", id.value())
                .params(sight(viewer))
                .query(Rows::problem)
                .optional();
    }

    /** For the program, whoever may read it. */
    Problem get(ProblemId id) {
        return db.sql("select p.* from problem.problem p where p.id = :id")
                .param("id", id.value())
                .query(Rows::problem)
                .optional()
                .orElseThrow(() -> new NotFound("problem " + id));
    }

    String number(int year) {
        return "WT-%d-%04d"
                .formatted(
                        year,
                        db.sql("select nextval('problem.problem_ordinal')")
                                .query(Long.class)
                                .single());
    }

    void add(Problem.Proposed problem) {
        var head = problem.head();
        worded(db.sql("""
                insert into problem.problem (id, number, state, unit, title, facts, source, aspect, nature, gravity,
                    origin_kind, origin, proposer, proposer_tenure, proposed_on)
                values (:id, :number, 'PROPOSED', :unit, :title, :facts, :source, :aspect, :nature, :gravity,
                    :originKind, :origin, :proposer, :tenure, :day)
                """), head)
                .param("number", head.number())
                .param("unit", head.unit().value())
                .param(
                        "originKind",
                        head.origin() == null ? null : head.origin().kind(),
                        Types.VARCHAR)
                .param("origin", head.origin() == null ? null : head.origin().id(), Types.OTHER)
                .param("proposer", head.proposer().value())
                .param("tenure", head.proposerTenure().value())
                .param("day", head.proposedOn())
                .update();
    }

    /** @throws Rejected if another hand moved it since it was read */
    void word(ProblemHead head) {
        requireOne(worded(db.sql("""
                update problem.problem
                set    title = :title, facts = :facts, source = :source, aspect = :aspect, nature = :nature,
                       gravity = :gravity, lock = lock + 1
                where  id = :id and lock = :lock and state in ('PROPOSED', 'SENT_BACK')
                """), head).param("lock", head.lock()).update());
    }

    private static JdbcClient.StatementSpec worded(JdbcClient.StatementSpec statement, ProblemHead head) {
        return statement
                .param("id", head.id().value())
                .param("title", head.title())
                .param("facts", head.facts())
                .param("source", head.source().name())
                .param("aspect", head.aspect().name())
                .param("nature", head.nature().name())
                .param("gravity", head.gravity().name());
    }

    /** @throws Rejected if another hand moved it since it was read */
    void move(Problem from, Problem to) {
        var ruling = to.head().ruling();
        requireOne(db.sql("""
                update problem.problem
                set    state = :to, lock = lock + 1, round = :round, agenda_item = :item, ruled_by = :by,
                       ruled_on = :on, ruling = :words, priority = :priority, merged_into = :into
                where  id = :id and state = :from and lock = :lock
                """)
                .param("to", to.stored())
                .param("round", to.head().round())
                .param(
                        "item",
                        ruling == null || ruling.item() == null
                                ? null
                                : ruling.item().value(),
                        Types.OTHER)
                .param("by", ruling == null ? null : ruling.by().value(), Types.OTHER)
                .param("on", ruling == null ? null : ruling.on(), Types.DATE)
                .param("words", ruling == null ? null : ruling.words(), Types.VARCHAR)
                .param(
                        "priority",
                        ruling == null || ruling.priority() == null
                                ? null
                                : ruling.priority().name(),
                        Types.VARCHAR)
                .param(
                        "into",
                        ruling == null || ruling.into() == null
                                ? null
                                : ruling.into().value(),
                        Types.OTHER)
                .param("id", from.head().id().value())
                .param("from", from.stored())
                .param("lock", from.head().lock())
                .update());
    }

    /** What was said from one side in the round. */
    public record Opinion(Side side, PersonId person, LocalDate on, String words) {}

    void weigh(ProblemHead head, Side side, Viewer by, String words) {
        var added = db.sql("""
                insert into problem.opinion (problem, round, side, person, given_on, words)
                values (:problem, :round, :side, :person, :day, :words) on conflict do nothing
                """)
                .param("problem", head.id().value())
                .param("round", head.round())
                .param("side", side.name())
                .param("person", by.person().value())
                .param("day", by.day())
                .param("words", seals.seal(place(head.id(), head.round(), side), words))
                .update();
        if (added == 0) {
            throw Rejected.because("problem.weighed-already", side.label());
        }
    }

    /** The opinions of the latest round. */
    public List<Opinion> opinions(ProblemHead head) {
        return db.sql("select * from problem.opinion where problem = :problem and round = :round order by side")
                .param("problem", head.id().value())
                .param("round", head.round())
                .query((row, number) -> {
                    var side = Side.valueOf(row.getString("side"));
                    return new Opinion(
                            side,
                            new PersonId(row.getObject("person", UUID.class)),
                            row.getObject("given_on", LocalDate.class),
                            seals.open(place(head.id(), head.round(), side), row.getBytes("words")));
                })
                .list();
    }

    private static String place(ProblemId id, int round, Side side) {
        return "problem.opinion:" + id + "-" + round + "-" + side + ".words";
    }

    /** What was merged into this one. */
    public List<Problem> mergedInto(ProblemId id) {
        return db.sql("select p.* from problem.problem p where p.merged_into = :id order by p.number")
                .param("id", id.value())
                .query(Rows::problem)
                .list();
    }

    /** What may take this one in, as far as the reader knows of it. */
    public Map<String, String> takingIn(ProblemId id, Viewer viewer) {
        return db
                .sql(
                        "select p.* from problem.problem p where p.id <> :id and p.state in ('WEIGHED', 'LISTED', 'DISPUTED',"
                                + " 'CLAIMED', 'RUNNING') and" + SEEN + "order by p.number desc limit 200")
                .param("id", id.value())
                .params(sight(viewer))
                .query(Rows::problem)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        problem -> problem.head().id().toString(),
                        problem ->
                                problem.head().number() + " " + problem.head().title(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** The problem a project, a leading or a milestone belongs to; null if there is no such thing. */
    public @Nullable ProblemId problemOf(String table, UUID id) {
        var sql = switch (table) {
            case "leading" -> "select problem from problem.leading where id = :id";
            case "project" -> "select problem from problem.project where id = :id";
            case "milestone" ->
                "select x.problem from problem.milestone s join problem.project x on x.id = s.project where s.id = :id";
            default -> throw new IllegalArgumentException(table);
        };
        return db.sql(sql)
                .param("id", id)
                .query(UUID.class)
                .optional()
                .map(ProblemId::new)
                .orElse(null);
    }

    static void requireOne(int changed) {
        if (changed != 1) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }
}
