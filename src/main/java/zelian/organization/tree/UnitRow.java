package zelian.organization.tree;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;

/**
 * A unit as a line of the tree.
 *
 * @param principal name of whoever answers for it; null while the post is vacant
 * @param vacant whether it has a principal's post that nobody holds
 * @param holders how many people hold posts in it
 * @param children how many units lie directly below
 * @param below those units, if they are shown already; empty until opened
 */
public record UnitRow(
        UnitId id,
        String code,
        String name,
        String kind,
        @Nullable String principal,
        boolean vacant,
        int holders,
        int children,
        LocalDate since,
        @Nullable LocalDate until,
        List<UnitRow> below) {

    public String address() {
        return "/units/" + id;
    }

    UnitRow opened(List<UnitRow> units) {
        return new UnitRow(id, code, name, kind, principal, vacant, holders, children, since, until, units);
    }
}
