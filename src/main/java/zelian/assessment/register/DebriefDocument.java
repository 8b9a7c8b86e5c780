package zelian.assessment.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.assessment.DebriefId;
import zelian.assessment.debrief.Debrief;
import zelian.assessment.debrief.Debriefs;
import zelian.assessment.debrief.Passages;
import zelian.assessment.debrief.Section;
import zelian.assessment.debrief.Sight;
import zelian.assessment.session.Sessions;
import zelian.common.NotFound;
import zelian.document.Block;
import zelian.document.Report;
import zelian.ui.Say;

/** A debrief as it is printed for the session (述责述廉报告), with the facts it rests on as a table at its end. */
@Component
class DebriefDocument {

    private final Debriefs debriefs;
    private final Sessions sessions;
    private final Passages passages;
    private final Sight sight;

    DebriefDocument(Debriefs debriefs, Sessions sessions, Passages passages, Sight sight) {
        this.debriefs = debriefs;
        this.sessions = sessions;
        this.passages = passages;
        this.sight = sight;
    }

    /** @throws NotFound before it was handed in */
    Report of(DebriefId id, Viewer viewer) {
        sight.requireDebrief(viewer, id.value());
        var debrief = debriefs.get(id);
        if (!debrief.handedIn()) {
            throw new NotFound("document of " + id);
        }
        var head = debrief.head();
        var words = passages.words(id);
        var body = new ArrayList<Block>();
        for (var section : Section.values()) {
            body.add(Block.heading(1, section.label()));
            body.add(Block.text(words.getOrDefault(section, "")));
        }
        var facts = facts(id);
        if (!facts.isEmpty()) {
            body.add(Block.heading(1, "引用的事实"));
            body.add(new Block.Table(List.of("部分", "编号", "事项", "状态"), List.of(3, 3, 6, 2), facts));
        }
        return new Report(
                head.year() + " 年度述责述廉报告",
                head.speakerPost() + " " + head.speakerName() + "，" + under(debrief),
                body,
                head.speakerName(),
                viewer.day(),
                false);
    }

    private String under(Debrief debrief) {
        var session = sessions.get(debrief.head().session());
        return Say.fullDayInWords(session.heldOn()) + session.title() + "述责会" + "（" + debrief.word() + "）";
    }

    private List<List<String>> facts(DebriefId id) {
        var references = passages.references(id);
        return Arrays.stream(Section.values())
                .flatMap(section -> references.getOrDefault(section, List.of()).stream()
                        .map(fact -> List.of(
                                section.label(),
                                fact.number() == null ? Say.day(fact.day()) : fact.number(),
                                fact.title(),
                                fact.state())))
                .toList();
    }
}
