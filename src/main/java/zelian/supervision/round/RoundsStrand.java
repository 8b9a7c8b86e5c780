package zelian.supervision.round;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.supervision.start.Strand;
import zelian.ui.Link;
import zelian.ui.MattersPart;
import zelian.ui.Say;

/** Rounds of inspections where 督责 begins: those that are planned or run, with what is done of them. */
@Component
class RoundsStrand implements Strand {

    private static final int MOST = 3;

    private final RoundRows rows;
    private final Rights rights;

    RoundsStrand(RoundRows rows, Rights rights) {
        this.rows = rows;
        this.rights = rights;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Shown shown(Viewer viewer) {
        var running = rows.rows("RUNNING", null, viewer, MOST);
        return new Shown(
                "督责检查",
                counts(viewer),
                null,
                running.stream().map(RoundsStrand::row).toList(),
                "还没有你看得到的督责轮次。",
                new Link("全部轮次", "/inspections"),
                rights.mayAnywhere(viewer, Area.SUPERVISION, Act.LEAD) ? new Link("制定督责方案", "/inspections/new") : null);
    }

    private List<Count> counts(Viewer viewer) {
        var counts = new ArrayList<Count>();
        rows.byState(viewer)
                .forEach((state, count) -> counts.add(
                        new Count(Round.word(state), Say.count(count) + " 轮", "/inspections?state=" + state, false)));
        return counts;
    }

    private static MattersPart.Row row(RoundRows.Row row) {
        return new MattersPart.Row(
                "/inspections/" + row.id(),
                row.title(),
                Say.shortDay(row.since()) + " 至 " + Say.shortDay(row.until()) + "，" + RoundsOnTheStartPage.inWords(row),
                null,
                "查看");
    }
}
