package zelian.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Clocks of working days that run (时限), kept by a module with their last day. When the working days of a year become
 * known they are worked out again. A legal clock is never made shorter by that: its last day moves on or stays.
 */
public interface RunningClocks {

    /** Works out again what is open; what moved, earliest first. */
    List<Moved> redate();

    /**
     * A last day that moved.
     *
     * @param open whether whoever reads the tasks of the unit may know of it
     */
    record Moved(
            String kind,
            UUID id,
            UUID unit,
            String number,
            String title,
            LocalDate before,
            LocalDate after,
            boolean open) {}
}
