package zelian.accountability.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.UnitId;
import zelian.accountability.CaseId;
import zelian.regulation.Rules;

/**
 * The second look (一案双查): a case on certain grounds opens one file for responsibility of leadership and one for that
 * of supervision; each ends with a reason, or in a case of its own.
 */
@Repository
public class Branches {

    private final JdbcClient db;
    private final Rules rules;

    Branches(JdbcClient db, Rules rules) {
        this.db = db;
        this.rules = rules;
    }

    /** Which responsibility is looked at. */
    public enum Side {
        LEADERSHIP("领导责任"),
        SUPERVISION("监督责任");

        private final String label;

        Side(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One of the two files.
     *
     * @param linked the case it became; null if it ended without
     */
    public record Branch(
            Side side,
            @Nullable LocalDate endedOn,
            @Nullable UUID linked) {}

    /** Opens both if the ground asks for it on that day. */
    public void open(CaseId id, String ground, LocalDate day) {
        var grounds = rules.on(day).text("accountability.double-check").value();
        if (!Arrays.asList(grounds.split("、")).contains(ground)) {
            return;
        }
        for (var side : Side.values()) {
            db.sql("insert into accountability.branch (of_case, side) values (:id, :side)")
                    .param("id", id.value())
                    .param("side", side.name())
                    .update();
        }
    }

    public List<Branch> of(CaseId id) {
        return db.sql("select side, ended_on, linked from accountability.branch where of_case = :id order by side")
                .param("id", id.value())
                .query(Branch.class)
                .list();
    }

    /** Ends it; false if it was ended before or never opened. */
    public boolean end(CaseId id, Side side, @Nullable CaseId linked, LocalDate day) {
        return db.sql("""
                update accountability.branch set ended_on = :day, linked = :linked
                where  of_case = :id and side = :side and ended_on is null
                """)
                        .param("day", day)
                        .param("linked", linked == null ? null : linked.value(), java.sql.Types.OTHER)
                        .param("id", id.value())
                        .param("side", side.name())
                        .update()
                == 1;
    }

    /** The case of that body and number, to link it. */
    public @Nullable CaseId numbered(UnitId body, String number) {
        return db.sql("select id from accountability.case where body = :body and number = :number")
                .param("body", body.value())
                .param("number", number)
                .query(UUID.class)
                .optional()
                .map(CaseId::new)
                .orElse(null);
    }
}
