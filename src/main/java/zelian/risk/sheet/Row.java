package zelian.risk.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;
import zelian.intake.Line;
import zelian.risk.card.Wanted;

/**
 * One line of the table as it was read.
 *
 * @param unit the unit it is about; null if it cannot be told
 * @param wanted the card it asks for; null if the line is faulty
 * @param calls words by which it calls the principal that nobody has confirmed yet
 */
record Row(Line line, @Nullable UnitId unit, @Nullable Wanted wanted, List<String> calls) {}
