package zelian.duty.raci;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Role;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.duty.DutyId;
import zelian.duty.DutyListId;

/** The supervising bodies of a day, and what they have to do with the duties of a list. */
@Component
class Bodies {

    private static final List<Role> SUPERVISING =
            List.of(Role.PARTY_OFFICE, Role.DISCIPLINE, Role.STATIONED, Role.PERSONNEL, Role.SUPERIOR);
    private static final List<Role> DISCIPLINE = List.of(Role.DISCIPLINE, Role.STATIONED);

    private final Duties duties;
    private final Marks marks;
    private final Directory directory;

    Bodies(Duties duties, Marks marks, Directory directory) {
        this.duties = duties;
        this.marks = marks;
        this.directory = directory;
    }

    /**
     * The duties of a list on a day, each with who does what.
     *
     * @param supervising 机关党委, 机关纪委, 派驻组, 组织人事, 工委, as far as somebody holds such a post
     * @param discipline those of them that supervise discipline
     */
    record Table(
            Duties.ListOn list,
            List<Raci> rows,
            Set<UnitId> supervising,
            Set<UnitId> discipline,
            Map<UnitId, String> names) {

        Raci row(DutyId duty) {
            return rows.stream()
                    .filter(row -> row.id().equals(duty))
                    .findFirst()
                    .orElseThrow(
                            () -> Rejected.because("common.changed-meanwhile").at("duty"));
        }

        List<String> faults(Raci row) {
            return row.faults(discipline, names);
        }
    }

    /** @throws NotFound if the list is not in force */
    Table of(DutyListId id, Viewer viewer) {
        var list = duties.lists(List.of(id), viewer.day()).get(id);
        if (list == null) {
            throw new NotFound("list " + id);
        }
        var said = marks.of(id);
        var supervising = units(SUPERVISING, viewer.day());
        var rows = duties.in(id, viewer.day()).stream()
                .map(duty -> Raci.of(duty, said.getOrDefault(duty.id(), Map.of())))
                .filter(row -> row.marks().keySet().stream().anyMatch(supervising::contains))
                .toList();
        var named = new LinkedHashSet<>(supervising);
        rows.forEach(row -> named.addAll(row.marks().keySet()));
        return new Table(list, rows, supervising, units(DISCIPLINE, viewer.day()), directory.unitNames(named));
    }

    Raci of(Duty duty) {
        return Raci.of(duty, marks.of(duty.list()).getOrDefault(duty.id(), Map.of()));
    }

    private Set<UnitId> units(List<Role> roles, LocalDate day) {
        var units = new LinkedHashSet<UnitId>();
        roles.forEach(role -> directory.inRole(role, day).forEach(holder -> units.add(holder.unit())));
        return units;
    }
}
