package zelian.organization.rights;

import java.util.Locale;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Role;

/** One line of the table of rights: this role may do this in this area, that far. */
record Right(Role role, Area area, Act act, Extent extent) {

    /** From a line such as {@code SECRETARY,DUTY,APPROVE,all}. */
    static Right of(String line) {
        var cells = line.strip().split(",");
        if (cells.length != 4) {
            throw new IllegalArgumentException("not role,area,act,scope: " + line);
        }
        return new Right(
                Role.valueOf(cells[0]),
                Area.valueOf(cells[1]),
                Act.valueOf(cells[2]),
                Extent.valueOf(cells[3].toUpperCase(Locale.ROOT)));
    }
}
