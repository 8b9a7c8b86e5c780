package zelian.supervision.finding;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.supervision.start.Strand;
import zelian.ui.Link;
import zelian.ui.Say;

/** Findings where 督责 begins: how many stand where. */
@Component
class FindingsStrand implements Strand {

    private final FindingRows rows;

    FindingsStrand(FindingRows rows) {
        this.rows = rows;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Shown shown(Viewer viewer) {
        return new Shown(
                "督责发现",
                counts(viewer),
                null,
                List.of(),
                "还没有反馈给你的发现：检查反馈以后在这里确认、裁定、立项整改。",
                new Link("全部发现", "/findings"),
                null);
    }

    private List<Count> counts(Viewer viewer) {
        var counts = new ArrayList<Count>();
        var late = rows.totals(new FindingFilter(null, null, null, null, FindingFilter.LATE, null), viewer)
                .all();
        if (late > 0) {
            counts.add(new Count("逾期未确认", Say.count(late) + " 条", "/findings?state=" + FindingFilter.LATE, true));
        }
        rows.byState(viewer)
                .forEach((state, count) -> counts.add(new Count(
                        state.equals("CONFIRMED") ? "已确认" : Finding.word(state, Side.SHORTFALL),
                        Say.count(count) + " 条",
                        "/findings?state=" + state,
                        false)));
        return counts;
    }
}
