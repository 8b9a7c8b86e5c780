package zelian.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;
import zelian.access.Viewer;

/**
 * A unit is there no longer from a day on: merged into another, or abolished (机构调整). Said in the transaction of the
 * act, after its people's posts have passed on. Whoever keeps what only an existing unit can have ends it.
 *
 * @param into the unit that takes over what is open
 * @param day the first day without the unit
 */
public record UnitCeased(
        Viewer by, UnitId unit, String name, @Nullable UnitId into, String intoName, LocalDate day) {

    /** 宣传处自 2026-09-01 起并入办公室. */
    public String why() {
        return name + "自 " + day + " 起" + (into == null ? "撤销" : "并入" + intoName);
    }
}
