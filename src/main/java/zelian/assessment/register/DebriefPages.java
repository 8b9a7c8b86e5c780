package zelian.assessment.register;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.Viewer;
import zelian.assessment.DebriefId;
import zelian.assessment.debrief.Debrief;
import zelian.assessment.debrief.Debriefs;
import zelian.assessment.debrief.Length;
import zelian.assessment.debrief.Passages;
import zelian.assessment.debrief.Point;
import zelian.assessment.debrief.Points;
import zelian.assessment.debrief.References;
import zelian.assessment.debrief.Section;
import zelian.assessment.debrief.Sight;
import zelian.assessment.debrief.Words;
import zelian.assessment.session.Session;
import zelian.assessment.session.Sessions;
import zelian.calendar.Deadlines;
import zelian.rectification.ItemBrief;
import zelian.rectification.Rectification;
import zelian.rectification.SourceRef;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Say;

/** Puts the page of one debrief together for one reader. */
@Component
class DebriefPages {

    private static final Map<String, String> SAID = Map.of(
            "reviewed", "审核意见", "sent-back", "退回意见", "held", "点评意见", "questioned", "质询", "point-settled", "无需立项的理由");

    private final Debriefs debriefs;
    private final Sessions sessions;
    private final Passages passages;
    private final References references;
    private final Points points;
    private final Words words;
    private final DebriefForms forms;
    private final Sight sight;
    private final Rectification rectification;
    private final Directory directory;
    private final Deadlines deadlines;
    private final PageParts parts;

    DebriefPages(
            Debriefs debriefs,
            Sessions sessions,
            Passages passages,
            References references,
            Points points,
            Words words,
            DebriefForms forms,
            Sight sight,
            Rectification rectification,
            Directory directory,
            Deadlines deadlines,
            PageParts parts) {
        this.debriefs = debriefs;
        this.sessions = sessions;
        this.passages = passages;
        this.references = references;
        this.points = points;
        this.words = words;
        this.forms = forms;
        this.sight = sight;
        this.rectification = rectification;
        this.directory = directory;
        this.deadlines = deadlines;
        this.parts = parts;
    }

    DebriefPage of(DebriefId id, Viewer viewer) {
        sight.requireDebrief(viewer, id.value());
        var debrief = debriefs.get(id);
        var head = debrief.head();
        var session = sessions.get(head.session());
        var hears = sight.hears(viewer, session, head);
        var readsText = Sight.readsText(viewer, debrief);
        var texts = readsText ? passages.words(id) : Map.<Section, String>of();
        var listed = listed(debrief, hears, viewer);
        var shown = forms.of(debrief, session, listed.stream().allMatch(Point::settled), viewer);
        var names = directory.names(List.of(
                session.chair().person(),
                session.reviewer().person(),
                session.organiser().person(),
                head.speaker().person()));
        return new DebriefPage(
                "/debriefs/" + id,
                head.title(),
                debrief.word(),
                debrief.handedIn() ? null : deadlines.light(session.draftBy(), viewer.day()),
                turn(debrief, session, names, viewer),
                DebriefForms.next(debrief, shown, viewer),
                readsText && debrief.handedIn(),
                DebriefSteps.of(debrief, session, names),
                facts(debrief, session, names),
                texts.isEmpty() ? null : Length.of(texts).all() + " 字",
                texts.isEmpty() ? List.of() : passages(id, texts, viewer),
                hears ? said(id) : List.of(),
                rows(id, listed, shown, sight.opensItems(viewer, session, head)),
                shown,
                parts.of("debrief", id.value(), viewer, PagePart.Place.MAIN),
                parts.of("debrief", id.value(), viewer, PagePart.Place.SIDE));
    }

    /** The speaker learns of the points once they are fed back. */
    private List<Point> listed(Debrief debrief, boolean hears, Viewer viewer) {
        var fedBack = debrief instanceof Debrief.FedBack || debrief instanceof Debrief.Archived;
        return hears && (fedBack || !debrief.head().speaker().is(viewer))
                ? points.of(debrief.head().id())
                : List.of();
    }

    private static @Nullable String turn(Debrief debrief, Session session, Map<PersonId, String> names, Viewer viewer) {
        var whose = switch (debrief) {
            case Debrief.Noticed it -> it.head().speaker().person();
            case Debrief.Returned it -> it.head().speaker().person();
            case Debrief.Drafted ignored -> session.reviewer().person();
            case Debrief.Reviewed ignored -> session.chair().person();
            case Debrief.Held ignored -> session.organiser().person();
            case Debrief.FedBack ignored -> session.organiser().person();
            case Debrief.Archived ignored -> null;
        };
        return whose == null
                ? null
                : whose.equals(viewer.person()) ? "你（" + viewer.name() + "）" : names.getOrDefault(whose, "—");
    }

    private static List<Fact> facts(Debrief debrief, Session session, Map<PersonId, String> names) {
        var head = debrief.head();
        return List.of(
                new Fact("述责人", head.speakerPost() + " " + head.speakerName()),
                new Fact("述责会", session.title(), "/debriefs/sessions/" + session.id()),
                new Fact("日期", Say.day(session.heldOn()) + (session.place() == null ? "" : "，" + session.place())),
                new Fact("审核人", names.get(session.reviewer().person())),
                new Fact("点评人", names.get(session.chair().person())));
    }

    private List<DebriefPage.Passage> passages(DebriefId id, Map<Section, String> texts, Viewer viewer) {
        var facts = passages.references(id);
        return Arrays.stream(Section.values())
                .map(section -> new DebriefPage.Passage(
                        section.label(),
                        texts.getOrDefault(section, ""),
                        references.shown(facts.getOrDefault(section, List.of()), viewer)))
                .toList();
    }

    private List<DebriefPage.Said> said(DebriefId id) {
        return words.of(id.value()).stream()
                .map(word -> new DebriefPage.Said(
                        SAID.getOrDefault(word.step(), word.step()), word.who(), word.day(), word.words()))
                .toList();
    }

    private List<DebriefPage.PointRow> rows(
            DebriefId id, List<Point> listed, DebriefPage.Forms shown, boolean opensItems) {
        var items = rectification.of(new SourceRef("debrief", id.value())).stream()
                .collect(Collectors.toMap(ItemBrief::id, item -> item));
        var facts = points.facts(id);
        return listed.stream()
                .map(point -> {
                    var item = point.item() == null ? null : items.get(point.item());
                    return new DebriefPage.PointRow(
                            "/debriefs/" + id + "/points/" + point.id(),
                            "问题 " + point.ordinal(),
                            point.title(),
                            facts.getOrDefault(point.id(), ""),
                            item != null ? item.state() : point.waivedOn() != null ? "无需整改" : "未立整改",
                            item == null || !opensItems
                                    ? null
                                    : new Link(item.number(), "/rectification/items/" + item.id()),
                            !point.settled() && !shown.natures().isEmpty());
                })
                .toList();
    }
}
