package zelian.meeting.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * The form of a session.
 *
 * @param meeting what is put right; null for a new one
 * @param units the bodies there are; empty if the body is given
 * @param latest the last day a session can have been held
 */
public record MeetingFormPage(
        @Nullable Meeting meeting,
        String unit,
        String unitName,
        List<Option> units,
        List<Option> kinds,
        List<Option> people,
        LocalDate latest)
        implements Page {

    /** Where it is sent. */
    public String action() {
        return meeting == null ? "/meetings/new" : "/meetings/" + meeting.id() + "/correction";
    }

    public List<String> present() {
        return meeting == null
                ? people.stream().map(Option::value).toList()
                : meeting.present().stream()
                        .map(each -> each.tenure().toString())
                        .toList();
    }
}
