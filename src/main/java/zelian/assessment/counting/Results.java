package zelian.assessment.counting;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.UnitId;
import zelian.assessment.AppraisalId;
import zelian.assessment.scoring.Grade;
import zelian.assessment.scoring.Score;
import zelian.common.NotFound;

/** The results of appraisals. */
@Repository
public class Results {

    private static final int BATCH = 1_000;

    private final JdbcClient db;
    private final JdbcTemplate batches;

    Results(JdbcClient db, JdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /** In place of those there were; a unit's result keeps its id. */
    void put(List<Result> results) {
        batches.batchUpdate("""
                insert into assessment.result (id, appraisal, unit, unit_name, met, whole, base, fulls, points, total, vetoed)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (appraisal, unit) do update
                set    met = excluded.met, whole = excluded.whole, base = excluded.base, fulls = excluded.fulls,
                       points = excluded.points, total = excluded.total, vetoed = excluded.vetoed
                """, results, BATCH, Results::fill);
    }

    private static void fill(PreparedStatement row, Result result) throws SQLException {
        row.setObject(1, result.id());
        row.setObject(2, result.appraisal().value());
        row.setObject(3, result.unit().value());
        row.setString(4, result.unitName());
        row.setArray(5, array(row, result.met()));
        row.setArray(6, array(row, result.whole()));
        row.setArray(7, array(row, result.base()));
        row.setArray(8, array(row, result.fulls()));
        row.setArray(9, array(row, result.points()));
        if (result.total().isPresent()) {
            row.setInt(10, result.total().getAsInt());
        } else {
            row.setNull(10, Types.INTEGER);
        }
        row.setBoolean(11, result.vetoed());
    }

    /** What is missing is null; most results miss nothing, and then nothing is boxed. */
    private static Array array(PreparedStatement row, int[] numbers) throws SQLException {
        var connection = row.getConnection().unwrap(PGConnection.class);
        return IntStream.of(numbers).noneMatch(number -> number == Score.MISSING)
                ? connection.createArrayOf("int4", numbers)
                : connection.createArrayOf(
                        "int4",
                        IntStream.of(numbers)
                                .<@Nullable Integer>mapToObj(number -> number == Score.MISSING ? null : number)
                                .toArray(Integer[]::new));
    }

    /** By name of the unit. */
    public List<Result> of(AppraisalId appraisal) {
        return db.sql("select * from assessment.result where appraisal = :appraisal order by unit_name, unit")
                .param("appraisal", appraisal.value())
                .query(Results::result)
                .list();
    }

    /** Those of these units, by name, at most so many. */
    public List<Result> of(AppraisalId appraisal, Collection<UnitId> units, int limit) {
        return db.sql("""
                select * from assessment.result where appraisal = :appraisal and unit = any (:units)
                order by unit_name, unit limit :limit
                """)
                .param("appraisal", appraisal.value())
                .param("units", ids(units))
                .param("limit", limit)
                .query(Results::result)
                .list();
    }

    /** Whether one of these units has a result in it. */
    public boolean any(AppraisalId appraisal, Collection<UnitId> units) {
        return db.sql("""
                select exists (select 1 from assessment.result where appraisal = :appraisal and unit = any (:units))
                """)
                .param("appraisal", appraisal.value())
                .param("units", ids(units))
                .query(Boolean.class)
                .single();
    }

    /** Whether it has results, of none but these units. */
    public boolean only(AppraisalId appraisal, Collection<UnitId> units) {
        return db.sql("""
                select coalesce(bool_and(unit = any (:units)), false) from assessment.result where appraisal = :appraisal
                """)
                .param("appraisal", appraisal.value())
                .param("units", ids(units))
                .query(Boolean.class)
                .single();
    }

    private static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    public Result get(UUID id) {
        return db.sql("select * from assessment.result where id = :id")
                .param("id", id)
                .query(Results::result)
                .optional()
                .orElseThrow(() -> new NotFound("result " + id));
    }

    public Optional<Result> find(AppraisalId appraisal, UnitId unit) {
        return db.sql("select * from assessment.result where appraisal = :appraisal and unit = :unit")
                .param("appraisal", appraisal.value())
                .param("unit", unit.value())
                .query(Results::result)
                .optional();
    }

    private static Result result(ResultSet row, int number) throws SQLException {
        var total = row.getObject("total", Integer.class);
        var grade = row.getString("grade");
        return new Result(
                row.getObject("id", UUID.class),
                new AppraisalId(row.getObject("appraisal", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                Objects.requireNonNull(row.getString("unit_name")),
                ints(row, "met"),
                ints(row, "whole"),
                ints(row, "base"),
                ints(row, "fulls"),
                ints(row, "points"),
                total == null ? OptionalInt.empty() : OptionalInt.of(total),
                grade == null ? null : Grade.of(grade),
                row.getBoolean("vetoed"));
    }

    private static int[] ints(ResultSet row, String column) throws SQLException {
        var numbers = (@Nullable Integer[]) row.getArray(column).getArray();
        return Arrays.stream(numbers)
                .mapToInt(one -> one == null ? Score.MISSING : one)
                .toArray();
    }
}
