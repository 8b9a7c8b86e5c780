package zelian.duty.handing;

import java.util.List;
import java.util.UUID;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * What would be handed down to whom.
 *
 * @param lines how many lines were chosen
 * @param units those that would get some, with what would happen
 * @param leftOut those that would not, with the reason
 */
public record HandingPage(
        UUID list,
        String title,
        String version,
        String subject,
        String series,
        String kind,
        String as,
        String lead,
        List<Option> subjects,
        List<Option> kinds,
        int lines,
        List<Unit> units,
        List<Unit> leftOut)
        implements Page {

    /** A unit below; {@code words} say what would happen, or why nothing would. */
    public record Unit(UUID id, String name, String words) {}

    public String address() {
        return "/duty-lists/" + list + "/handing-down";
    }
}
