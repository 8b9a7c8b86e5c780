package zelian.division;

import java.time.LocalDate;
import java.util.List;
import zelian.access.UnitId;

/** The tasks a year's division gives to units, as modules above may ask. */
public interface Divisions {

    /** The lines in force on the day that this unit answers for or helps with, in the order of the division. */
    List<DivisionLine> ofUnit(UnitId unit, LocalDate day);
}
