package zelian.supervision.register;

import java.util.Optional;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.ui.Link;
import zelian.ui.MattersPart;
import zelian.ui.Page;
import zelian.ui.WorkbenchPart;

/** On the start page of those who draw up or sign letters: what was not received, answered or closed in time. */
@Component
class LateLetters implements WorkbenchPart {

    private static final int MOST = 5;

    private final LetterRows letters;
    private final LetterLines lines;
    private final Rights rights;

    LateLetters(LetterRows letters, LetterLines lines, Rights rights) {
        this.letters = letters;
        this.lines = lines;
        this.rights = rights;
    }

    @Override
    public int order() {
        return 410;
    }

    @Override
    public Optional<Page> part(Viewer viewer) {
        if (!rights.mayAnywhere(viewer, Area.SUPERVISION, Act.DRAFT)
                && !rights.mayAnywhere(viewer, Area.SUPERVISION, Act.SIGN)) {
            return Optional.empty();
        }
        var late = letters.late(viewer, MOST);
        if (late.isEmpty()) {
            return Optional.empty();
        }
        var total = letters.totals(LetterFilter.of(LetterFilter.LATE), viewer).all();
        return Optional.of(new MattersPart(
                "逾期函件",
                total + " 件，最早的在前",
                lines.matters(late, viewer),
                new Link("全部", "/letters?state=" + LetterFilter.LATE)));
    }
}
