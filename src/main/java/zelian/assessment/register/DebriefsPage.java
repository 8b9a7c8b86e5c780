package zelian.assessment.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;

/** All debriefs the reader may know of; {@code mayCall} lets them call for more. */
public record DebriefsPage(
        @Nullable String year,
        @Nullable String state,
        List<Option> years,
        List<Option> states,
        Pageful<Row> rows,
        boolean mayCall)
        implements Page {

    /** One debrief; the light is that of the day for drafts while it runs. */
    public record Row(
            String address,
            String speaker,
            String post,
            String sessionAddress,
            String session,
            String heldOn,
            String state,
            @Nullable Light light,
            String turn) {}
}
