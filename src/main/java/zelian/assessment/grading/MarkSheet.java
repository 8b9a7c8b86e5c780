package zelian.assessment.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.assessment.IndicatorId;
import zelian.assessment.scoring.Level;
import zelian.assessment.scoring.Marks;
import zelian.assessment.scoring.Share;
import zelian.common.Ids;

/** The marks given in appraisals (核分表). */
@Repository
public class MarkSheet {

    private final JdbcClient db;

    MarkSheet(JdbcClient db) {
        this.db = db;
    }

    /** What is marked: one unit, one indicator. */
    public record Cell(UnitId unit, IndicatorId indicator) {}

    private record Row(
            UUID unit,
            UUID indicator,
            int seat,
            int points,
            @Nullable String level) {}

    private record Off(UUID unit, UUID indicator, int seat, int points, String circumstance, String source) {

        boolean of(Row mark) {
            return unit.equals(mark.unit) && indicator.equals(mark.indicator) && seat == mark.seat;
        }
    }

    /** In place of what the same grader gave before. */
    void put(AppraisalId appraisal, Mark mark, Viewer by) {
        var level = mark.level();
        db.sql("""
                delete from assessment.deduction
                where  appraisal = :appraisal and unit = :unit and indicator = :indicator and seat = :seat
                """).params(place(appraisal, mark)).update();
        db.sql("""
                insert into assessment.mark (appraisal, unit, indicator, seat, points, level, given_on, person)
                values (:appraisal, :unit, :indicator, :seat, :points, :level, :day, :person)
                on conflict (appraisal, unit, indicator, seat) do update
                set    points = excluded.points, level = excluded.level, given_on = excluded.given_on,
                       person = excluded.person
                """)
                .params(place(appraisal, mark))
                .param("points", mark.points())
                .param("level", level == null ? null : level.name())
                .param("day", by.day())
                .param("person", by.person().value())
                .update();
        mark.deductions()
                .forEach(off -> db.sql("""
                insert into assessment.deduction (id, appraisal, unit, indicator, seat, points, circumstance, source)
                values (:id, :appraisal, :unit, :indicator, :seat, :points, :circumstance, :source)
                """)
                        .params(place(appraisal, mark))
                        .param("id", Ids.next())
                        .param("points", off.points())
                        .param("circumstance", off.circumstance())
                        .param("source", off.source())
                        .update());
    }

    private static Map<String, Object> place(AppraisalId appraisal, Mark mark) {
        return Map.of(
                "appraisal", appraisal.value(),
                "unit", mark.unit().value(),
                "indicator", mark.indicator().value(),
                "seat", mark.seat());
    }

    /** All of them, whoever gave them. */
    public List<Mark> of(AppraisalId appraisal) {
        var offs = db.sql("select * from assessment.deduction where appraisal = :appraisal order by id")
                .param("appraisal", appraisal.value())
                .query(Off.class)
                .list();
        var marks = new ArrayList<Mark>();
        for (var row : db.sql(
                        "select * from assessment.mark where appraisal = :appraisal order by unit, indicator, seat")
                .param("appraisal", appraisal.value())
                .query(Row.class)
                .list()) {
            marks.add(new Mark(
                    new UnitId(row.unit),
                    new IndicatorId(row.indicator),
                    row.seat,
                    row.points,
                    row.level == null ? null : Level.valueOf(row.level),
                    offs.stream()
                            .filter(off -> off.of(row))
                            .map(off -> new Mark.Deduction(off.points, off.circumstance, off.source))
                            .toList()));
        }
        return marks;
    }

    /** What the marks of each cell come to, as far as they are all there. */
    public Map<Cell, Share> settled(AppraisalId appraisal, int differencePercent) {
        var settled = new HashMap<Cell, Share>();
        points(appraisal)
                .forEach((cell, seats) ->
                        settled(seats, differencePercent).ifPresent(share -> settled.put(cell, share)));
        return settled;
    }

    static Optional<Share> settled(Map<Integer, Integer> seats, int differencePercent) {
        return Marks.settled(seats.get(1), seats.get(2), seats.get(Grader.THIRD), differencePercent);
    }

    /** By cell and seat. */
    Map<Cell, Map<Integer, Integer>> points(AppraisalId appraisal) {
        var points = new HashMap<Cell, Map<Integer, Integer>>();
        for (var row : db.sql("select unit, indicator, seat, points, level from assessment.mark where appraisal = :id")
                .param("id", appraisal.value())
                .query(Row.class)
                .list()) {
            points.computeIfAbsent(
                            new Cell(new UnitId(row.unit), new IndicatorId(row.indicator)), cell -> new HashMap<>())
                    .put(row.seat, row.points);
        }
        return points;
    }
}
