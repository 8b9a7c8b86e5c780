package zelian.notice.inbox;

import java.util.List;
import zelian.calendar.Light;

/**
 * One rung of the ladder of reminders (提醒阶梯): from when on, and who is told. Blue is told by the morning's
 * digest alone, so that nobody is reminded of what has ten days.
 *
 * @param name part of the note's key: each rung speaks once per matter and due day
 * @param workingDaysLate so many working days past the due day; 0 for before or at once
 */
record Rung(String name, Light.Colour colour, int workingDaysLate, Told told) {

    /** Whom a rung tells. */
    enum Told {
        OWNER,
        /** The principal of the unit the matter is about. */
        PRINCIPAL,
        /** The member of the leading body in charge of that unit. */
        IN_CHARGE
    }

    static final List<Rung> LADDER = List.of(
            new Rung("yellow", Light.Colour.YELLOW, 0, Told.OWNER),
            new Rung("red", Light.Colour.RED, 0, Told.OWNER),
            new Rung("red-principal", Light.Colour.RED, 0, Told.PRINCIPAL),
            new Rung("red-in-charge", Light.Colour.RED, 5, Told.IN_CHARGE));
}
