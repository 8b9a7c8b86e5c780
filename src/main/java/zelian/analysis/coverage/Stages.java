package zelian.analysis.coverage;

import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.regulation.Rules;

/** What of the links of the chain can be asked of a unit on a day. */
@Component
class Stages {

    private final Rules rules;

    Stages(Rules rules) {
        this.rules = rules;
    }

    /** The unit's cells, link by link. */
    List<ChainStage.Cell> cells(Covered.Of of, Viewer viewer) {
        var by = MonthDay.parse(
                rules.on(viewer.day()).text("analysis.inspected-by").value());
        var owed = viewer.day().isAfter(by.atYear(viewer.day().getYear()));
        var over = viewer.day().getDayOfYear() == viewer.day().lengthOfYear();
        return Arrays.stream(ChainStage.values())
                .map(stage -> stage.cell(of, owed, over))
                .toList();
    }
}
