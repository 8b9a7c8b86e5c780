package zelian.assessment.draft;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.assessment.DebriefId;
import zelian.assessment.debrief.Debriefs;
import zelian.assessment.debrief.Section;

/** Writing debriefs as the demonstration tells it: from what is on record, with words of one's own. */
@Component
@Profile("demo")
public class DraftScenes {

    private final WritingDebriefs writing;
    private final Debriefs debriefs;

    DraftScenes(WritingDebriefs writing, Debriefs debriefs) {
        this.writing = writing;
        this.debriefs = debriefs;
    }

    /** @param own what the speaker adds; what is on record comes first */
    public void handIn(Viewer by, DebriefId id, Map<Section, String> own) {
        var debrief = debriefs.get(id);
        var words = new EnumMap<Section, String>(Section.class);
        words.putAll(writing.fromRecord(debrief, by).words());
        own.forEach((section, said) -> words.merge(section, said, (before, after) -> (before + "\n" + after).strip()));
        writing.handIn(
                by,
                id,
                new DraftForm(
                        DraftForm.Doing.HAND_IN,
                        words.get(Section.RESPONSIBILITY),
                        words.get(Section.DISCIPLINE),
                        words.get(Section.CONDUCT),
                        words.get(Section.DECISIONS),
                        words.get(Section.INTEGRITY),
                        words.get(Section.LAST_YEAR),
                        words.get(Section.SHORTFALLS),
                        words.get(Section.NEXT),
                        debrief.head().lock()));
    }
}
