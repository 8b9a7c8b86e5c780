package zelian.rectification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;

/**
 * An item as its source shows it.
 *
 * @param state the badge word, such as 整改中
 * @param struckOffOn null until it is struck off
 */
public record ItemBrief(
        ItemId id,
        String number,
        String title,
        UnitId unit,
        String state,
        LocalDate due,
        @Nullable LocalDate struckOffOn) {

    public boolean open() {
        return struckOffOn == null;
    }
}
