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

/** On the start page of whoever answers for a unit: the letters to it, whoever of the unit handles them. */
@Component
class LettersToUnit implements WorkbenchPart {

    private static final int MOST = 5;

    private final LetterRows letters;
    private final LetterLines lines;
    private final Rights rights;

    LettersToUnit(LetterRows letters, LetterLines lines, Rights rights) {
        this.letters = letters;
        this.lines = lines;
        this.rights = rights;
    }

    @Override
    public int order() {
        return 411;
    }

    @Override
    public Optional<Page> part(Viewer viewer) {
        if (!rights.may(viewer, Area.SUPERVISION, Act.ANSWER, viewer.unit())) {
            return Optional.empty();
        }
        var open = letters.toOwnUnit(viewer, MOST);
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new MattersPart(
                        "发给本单位的函件",
                        "待签收、承办和回告的，最急的在前",
                        lines.matters(open, viewer),
                        new Link("全部", "/letters?unit=" + viewer.unit())));
    }
}
