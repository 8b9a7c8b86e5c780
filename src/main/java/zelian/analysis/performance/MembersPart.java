package zelian.analysis.performance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Months;
import zelian.ui.Page;

/** How the members of the leading body perform (班子成员履责), in the order of the body, never ranked. */
public record MembersPart(int month, List<Row> rows) implements Page {

    /**
     * One member.
     *
     * @param charge the units in their charge, or 全面工作
     * @param owed tasks due and not done
     * @param silent days without a record, if they are many; else 0
     * @param breaks open breaks in the units in their charge; null where none are
     */
    public record Row(
            String name,
            String post,
            String address,
            String charge,
            int owed,
            int done,
            int due,
            Months months,
            int records,
            @Nullable LocalDate last,
            int silent,
            int talks,
            @Nullable Integer breaks) {}
}
