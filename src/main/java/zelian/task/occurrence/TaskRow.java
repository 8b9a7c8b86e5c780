package zelian.task.occurrence;

import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.task.Occurrence;

/**
 * One occurrence as a line of a list.
 *
 * @param light null once it is done or ended
 * @param late whether it was done after its day
 */
public record TaskRow(
        Occurrence task,
        String ownerName,
        String unitName,
        @Nullable Light light,
        boolean late) {

    public String address() {
        return "/tasks/" + task.id();
    }
}
