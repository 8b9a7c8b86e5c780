package zelian.pledge.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.common.Ids;
import zelian.pledge.PledgeId;

/** The own clauses of letters. */
@Repository
public class Clauses {

    private final JdbcClient db;
    private final NamedParameterJdbcOperations batches;

    Clauses(JdbcClient db, NamedParameterJdbcOperations batches) {
        this.db = db;
        this.batches = batches;
    }

    public List<Clause> of(PledgeId letter) {
        return db.sql("select * from pledge.clause where letter = :letter order by ordinal")
                .param("letter", letter.value())
                .query(Clauses::clause)
                .list();
    }

    /** Those of many letters, asked at once. */
    public Map<PledgeId, List<Clause>> of(Collection<PledgeId> letters) {
        var byLetter = new HashMap<PledgeId, List<Clause>>();
        db.sql("select * from pledge.clause where letter = any (:letters) order by letter, ordinal")
                .param("letters", letters.stream().map(PledgeId::value).toArray(UUID[]::new))
                .query((row, n) -> byLetter.computeIfAbsent(
                                new PledgeId(row.getObject("letter", UUID.class)), key -> new ArrayList<>())
                        .add(clause(row, n)))
                .list();
        return byLetter;
    }

    /** These and no others, numbered anew. */
    void replace(PledgeId letter, List<Clause> clauses) {
        db.sql("delete from pledge.clause where letter = :letter")
                .param("letter", letter.value())
                .update();
        add(Map.of(letter, clauses));
    }

    void add(Map<PledgeId, List<Clause>> byLetter) {
        var rows = new ArrayList<SqlParameterSource>();
        byLetter.forEach((letter, clauses) -> {
            for (var i = 0; i < clauses.size(); i++) {
                rows.add(row(letter, i + 1, clauses.get(i)));
            }
        });
        batches.batchUpdate("""
                insert into pledge.clause (id, letter, ordinal, matter, liability, source_kind, source, source_name)
                values (:id, :letter, :ordinal, :matter, :liability, :kind, :source, :name)
                """, rows.toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource row(PledgeId letter, int ordinal, Clause clause) {
        return new MapSqlParameterSource("id", Ids.next())
                .addValue("letter", letter.value())
                .addValue("ordinal", ordinal)
                .addValue("matter", clause.matter())
                .addValue("liability", clause.liability())
                .addValue("kind", clause.ground().kind())
                .addValue("source", clause.ground().id())
                .addValue("name", clause.ground().name());
    }

    private static Clause clause(ResultSet row, int ignored) throws SQLException {
        return new Clause(
                row.getInt("ordinal"),
                row.getString("matter"),
                row.getString("liability"),
                new Clause.Ground(
                        row.getString("source_kind"),
                        row.getObject("source", UUID.class),
                        row.getString("source_name")));
    }
}
