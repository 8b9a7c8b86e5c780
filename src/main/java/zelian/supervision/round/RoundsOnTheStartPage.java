package zelian.supervision.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.ui.Page;
import zelian.ui.WorkbenchPart;

/** The rounds that run, for those in their teams: how many visits are made, what is not settled. */
@Component
class RoundsOnTheStartPage implements WorkbenchPart {

    private static final int MOST = 5;

    private final RoundRows rows;

    RoundsOnTheStartPage(RoundRows rows) {
        this.rows = rows;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public Optional<Page> part(Viewer viewer) {
        if (viewer.administers()) {
            return Optional.empty();
        }
        var running = rows.ofTeam(viewer, MOST);
        return running.isEmpty()
                ? Optional.empty()
                : Optional.of(new RoundsPart(running.stream()
                        .map(row -> new RoundsPart.Row("/inspections/" + row.id(), row.title(), inWords(row)))
                        .toList()));
    }

    static String inWords(RoundRows.Row row) {
        var words = new ArrayList<>(
                List.of("已检查 " + row.held() + " / " + row.visits() + " 次", "发现 " + row.findings() + " 条"));
        if (row.open() > 0) {
            words.add("未了结 " + row.open() + " 条");
        }
        return String.join("，", words);
    }
}
