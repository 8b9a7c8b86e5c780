package zelian.analysis.performance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Months;
import zelian.ui.Page;

/** The units in a member's charge at one sight (分管单位一图), in the order of the tree. */
public record ChargePart(int month, List<Row> rows) implements Page {

    /** One unit: whose head, what was due, what was recorded, what is broken and for how long. */
    public record Row(
            String name,
            String address,
            String head,
            int owed,
            int done,
            int due,
            Months months,
            @Nullable LocalDate last,
            int breaks,
            int oldest) {}
}
