package zelian.intake.upload;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.intake.Problem;
import zelian.intake.Verdict;

/** What the last check found in an upload: problems at their cells, effects, differences. */
@Repository
class Verdicts {

    private static final int BATCH = 500;

    private final JdbcClient db;
    private final JdbcTemplate batches;

    Verdicts(JdbcClient db, JdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /** Keeps what a check found, in place of what the one before found. */
    void keep(UUID upload, Verdict verdict) {
        for (var table : List.of("problem", "effect", "difference")) {
            batches.update("delete from intake." + table + " where upload = ?", upload);
        }
        batches.batchUpdate(
                "insert into intake.problem (upload, ordinal, field, level, message) values (?, ?, ?, ?, ?)",
                verdict.problems(),
                BATCH,
                (statement, problem) -> {
                    statement.setObject(1, upload);
                    statement.setInt(2, problem.line());
                    statement.setString(3, problem.field());
                    statement.setString(4, problem.level().name());
                    statement.setString(5, problem.message());
                });
        batches.update("""
                update intake.line l
                set    faults = coalesce(p.faults, 0), doubts = coalesce(p.doubts, 0)
                from   intake.line own
                left join (select ordinal,
                                  count(*) filter (where level = 'ERROR') as faults,
                                  count(*) filter (where level = 'DOUBT') as doubts
                           from   intake.problem where upload = ? group by ordinal) p on p.ordinal = own.ordinal
                where  own.upload = ? and l.upload = own.upload and l.ordinal = own.ordinal
                and    (l.faults, l.doubts) is distinct from (coalesce(p.faults, 0), coalesce(p.doubts, 0))
                """, upload, upload);
        var ordinal = 0;
        var effects = new ArrayList<Object[]>();
        for (var effect : verdict.effects()) {
            effects.add(new Object[] {upload, ordinal++, effect});
        }
        batches.batchUpdate("insert into intake.effect (upload, ordinal, sentence) values (?, ?, ?)", effects);
        ordinal = 0;
        var differences = new ArrayList<Object[]>();
        for (var difference : verdict.differences()) {
            differences.add(new Object[] {
                upload,
                ordinal++,
                difference.line(),
                difference.what(),
                difference.field(),
                difference.before(),
                difference.after()
            });
        }
        batches.batchUpdate(
                "insert into intake.difference (upload, ordinal, line, what, field, before, after)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                differences);
    }

    Map<Integer, List<Problem>> problems(UUID upload, Collection<Integer> ordinals) {
        var problems = new HashMap<Integer, List<Problem>>();
        if (!ordinals.isEmpty()) {
            db.sql("select * from intake.problem where upload = :upload and ordinal in (:ordinals)")
                    .param("upload", upload)
                    .param("ordinals", ordinals)
                    .query(row -> {
                        problems.computeIfAbsent(row.getInt("ordinal"), line -> new ArrayList<>())
                                .add(new Problem(
                                        row.getInt("ordinal"),
                                        row.getString("field"),
                                        Problem.Level.valueOf(row.getString("level")),
                                        row.getString("message")));
                    });
        }
        return problems;
    }

    List<String> effects(UUID upload) {
        return db.sql("select sentence from intake.effect where upload = :upload order by ordinal")
                .param("upload", upload)
                .query(String.class)
                .list();
    }

    List<Verdict.Difference> differences(UUID upload, int limit) {
        return db.sql("select * from intake.difference where upload = :upload order by ordinal limit :limit")
                .param("upload", upload)
                .param("limit", limit)
                .query((row, n) -> new Verdict.Difference(
                        row.getInt("line"),
                        row.getString("what"),
                        row.getString("field"),
                        row.getString("before"),
                        row.getString("after")))
                .list();
    }

    /**
     * How many rows of which kind.
     *
     * @param faults cells with errors
     * @param doubts cells with doubts
     */
    record Tally(int rows, int good, int doubtful, int faulty, int faults, int doubts) {}

    Tally tally(UUID upload) {
        return db.sql("""
                select count(*)::int as rows,
                       count(*) filter (where faults = 0 and doubts = 0)::int as good,
                       count(*) filter (where faults = 0 and doubts > 0)::int as doubtful,
                       count(*) filter (where faults > 0)::int as faulty,
                       coalesce(sum(faults), 0)::int as faults,
                       coalesce(sum(doubts), 0)::int as doubts
                from   intake.line where upload = :upload
                """).param("upload", upload).query(Tally.class).single();
    }

    /** Ordinals of the rows to show: {@code problems}, {@code faults}, {@code doubts} or {@code all}. */
    List<Integer> ordinals(UUID upload, String show, int after, int limit) {
        return db.sql("""
                select ordinal from intake.line
                where  upload = :upload and ordinal > :after
                and    case :show when 'problems' then faults > 0 or doubts > 0
                                  when 'faults' then faults > 0
                                  when 'doubts' then doubts > 0
                                  else true end
                order by ordinal
                limit :limit
                """)
                .param("upload", upload)
                .param("after", after)
                .param("show", show)
                .param("limit", limit)
                .query(Integer.class)
                .list();
    }
}
