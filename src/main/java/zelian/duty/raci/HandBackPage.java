package zelian.duty.raci;

import java.util.List;
import zelian.ui.Fact;
import zelian.ui.Page;
import zelian.ui.Step;

/** A duty given back: why, to whom, who did what before and after. */
public record HandBackPage(
        String address,
        String title,
        String list,
        String state,
        List<Step> steps,
        List<Fact> facts,
        boolean deciding,
        boolean moving,
        List<Page> parts)
        implements Page {}
