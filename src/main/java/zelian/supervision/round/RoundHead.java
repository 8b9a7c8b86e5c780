package zelian.supervision.round;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.access.Party;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.supervision.RoundId;

/**
 * What every round has, whatever its state.
 *
 * @param lock counts the moves, so that a second hand notices the first
 * @param ordinal among the rounds of its year, counted when it is drawn up
 * @param body the unit that organises it (组织单位)
 * @param basis the yearly plan or the text it rests on (计划编号或依据)
 * @param plan what is looked at (方案要点)
 * @param lead who leads the team and decides disputes (组长)
 * @param units the units inspected
 * @param members the team beside its lead (组员)
 */
public record RoundHead(
        RoundId id,
        int lock,
        String title,
        int year,
        int ordinal,
        UnitId body,
        @Nullable String basis,
        String plan,
        LocalDate since,
        LocalDate until,
        Party lead,
        List<UnitId> units,
        List<Party> members) {

    /** Whether the viewer belongs to the team. */
    public boolean has(Viewer viewer) {
        return lead.is(viewer) || members.stream().anyMatch(member -> member.is(viewer));
    }
}
