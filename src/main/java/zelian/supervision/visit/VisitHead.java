package zelian.supervision.visit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.access.Party;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.supervision.RoundId;
import zelian.supervision.VisitId;

/**
 * What every visit has, whatever its state.
 *
 * @param lock counts the moves, so that a second hand notices the first
 * @param day for which it is planned
 * @param points what is to be looked at (检查要点)
 * @param visitors who take part
 */
public record VisitHead(
        VisitId id,
        int lock,
        RoundId round,
        UnitId unit,
        Mode mode,
        String title,
        LocalDate day,
        @Nullable String points,
        List<Visitor> visitors) {

    /** One who takes part, by the name they had then. */
    public record Visitor(Party party, String name) {}

    VisitHead on(LocalDate otherDay) {
        return new VisitHead(id, lock, round, unit, mode, title, otherDay, points, visitors);
    }

    boolean has(Viewer viewer) {
        return visitors.stream().anyMatch(visitor -> visitor.party().is(viewer));
    }
}
