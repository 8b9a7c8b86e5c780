package zelian.supervision.register;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.ui.Link;
import zelian.ui.MattersPart;
import zelian.ui.Page;
import zelian.ui.PagePart;

/** On the page of a duty, task, record, finding or item: the letters about it, and the way to draw one up. */
@Component
class LettersAbout implements PagePart {

    private static final Set<String> SUBJECTS = Set.of("duty", "occurrence", "record", "finding", "item");

    private final LetterRows letters;
    private final LetterLines lines;
    private final Rights rights;

    LettersAbout(LetterRows letters, LetterLines lines, Rights rights) {
        this.letters = letters;
        this.lines = lines;
        this.rights = rights;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        if (!SUBJECTS.contains(kind)) {
            return Optional.empty();
        }
        var about = letters.about(kind, id, viewer);
        var draft = draft(kind, id, viewer);
        return about.isEmpty() && draft == null
                ? Optional.empty()
                : Optional.of(new MattersPart(
                        "函件", about.isEmpty() ? "还没有因此发过函" : about.size() + " 件", lines.matters(about, viewer), draft));
    }

    private @Nullable Link draft(String kind, UUID id, Viewer viewer) {
        return rights.mayAnywhere(viewer, Area.SUPERVISION, Act.DRAFT)
                ? new Link("起草函件", "/letters/new?about=" + kind + ":" + id)
                : null;
    }
}
