package zelian.supervision.register;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.supervision.start.Strand;
import zelian.ui.Link;
import zelian.ui.Say;

/** Letters where 督责 begins: how many stand where, and those whose clock has run out. */
@Component
class LettersStrand implements Strand {

    private static final int MOST = 3;

    private final LetterRows letters;
    private final LetterLines lines;
    private final Rights rights;

    LettersStrand(LetterRows letters, LetterLines lines, Rights rights) {
        this.letters = letters;
        this.lines = lines;
        this.rights = rights;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Shown shown(Viewer viewer) {
        return new Shown(
                "函件",
                counts(viewer),
                AdviceInWords.of(letters.advice(viewer)),
                lines.matters(letters.late(viewer, MOST), viewer),
                "还没有你看得到的督办单、提醒函和工作建议书。",
                new Link("全部函件", "/letters"),
                rights.mayAnywhere(viewer, Area.SUPERVISION, Act.DRAFT) ? new Link("起草函件", "/letters/new") : null);
    }

    private List<Count> counts(Viewer viewer) {
        var counts = new ArrayList<Count>();
        var late = letters.totals(LetterFilter.of(LetterFilter.LATE), viewer).all();
        if (late > 0) {
            counts.add(new Count("逾期", Say.count(late) + " 件", "/letters?state=" + LetterFilter.LATE, true));
        }
        letters.byState(viewer)
                .forEach((state, count) -> counts.add(new Count(
                        LetterWords.state(state, false), Say.count(count) + " 件", "/letters?state=" + state, false)));
        return counts;
    }
}
