package zelian.assessment.appraisal;

import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.UnitId;
import zelian.assessment.AppraisalId;
import zelian.assessment.scoring.Grade;
import zelian.assessment.scoring.Grading;
import zelian.regulation.Rules;

/** Totals with their grades and places, as released and as final. There are none before the release. */
@Repository
public class Standings {

    private final JdbcClient db;
    private final Rules rules;

    Standings(JdbcClient db, Rules rules) {
        this.db = db;
        this.rules = rules;
    }

    /** When it stood so. */
    public enum Stage {
        RELEASED,
        FINAL
    }

    /**
     * How a unit stands.
     *
     * @param total hundredths of a point; none where it is withheld, and then no grade and no place either
     */
    public record Standing(
            OptionalInt total,
            @Nullable Grade grade,
            @Nullable Integer place) {

        public String gradeInWords() {
            return grade == null ? "暂不定等" : grade.label();
        }
    }

    /** What counts when grades are given. */
    record Entry(UnitId unit, OptionalInt total, boolean vetoed) {}

    private record Row(
            UUID unit,
            @Nullable Integer total,
            @Nullable String grade,
            @Nullable Integer place) {}

    /** Grades all totals by the rules of the day the appraisal was started. */
    void put(Appraisal appraisal, Stage stage, Iterable<Entry> entries) {
        var totals = new ArrayList<Grading.Entry<UnitId>>();
        entries.forEach(entry ->
                entry.total().ifPresent(total -> totals.add(new Grading.Entry<>(entry.unit(), total, entry.vetoed()))));
        var placed = grading(appraisal).of(totals);
        entries.forEach(entry -> {
            var at = placed.get(entry.unit());
            db.sql("""
                    insert into assessment.standing (appraisal, unit, stage, total, grade, place)
                    values (:appraisal, :unit, :stage, :total, :grade, :place)
                    """)
                    .param("appraisal", appraisal.head().id().value())
                    .param("unit", entry.unit().value())
                    .param("stage", stage.name())
                    .param("total", entry.total().isPresent() ? entry.total().getAsInt() : null, Types.INTEGER)
                    .param("grade", at == null ? null : at.grade().label(), Types.VARCHAR)
                    .param("place", at == null ? null : at.place(), Types.INTEGER)
                    .update();
        });
    }

    private Grading grading(Appraisal appraisal) {
        var on = rules.on(appraisal.head().startedOn());
        return new Grading(
                on.number("assessment.excellent-from").value(),
                on.number("assessment.good-from").value(),
                on.number("assessment.fair-from").value(),
                on.percent("assessment.excellent-share").value().intValue(),
                Grade.of(on.text("assessment.veto-grade").value()));
    }

    public Map<UnitId, Standing> of(AppraisalId appraisal, Stage stage) {
        var found = new HashMap<UnitId, Standing>();
        db.sql(
                        "select unit, total, grade, place from assessment.standing where appraisal = :appraisal and stage = :stage")
                .param("appraisal", appraisal.value())
                .param("stage", stage.name())
                .query(Row.class)
                .list()
                .forEach(row -> found.put(
                        new UnitId(row.unit),
                        new Standing(
                                row.total == null ? OptionalInt.empty() : OptionalInt.of(row.total),
                                row.grade == null ? null : Grade.of(row.grade),
                                row.place)));
        return found;
    }

    /** The final ones if there are, else those released. */
    public Map<UnitId, Standing> latest(AppraisalId appraisal) {
        var last = of(appraisal, Stage.FINAL);
        return last.isEmpty() ? of(appraisal, Stage.RELEASED) : last;
    }
}
