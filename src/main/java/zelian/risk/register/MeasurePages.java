package zelian.risk.register;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.common.NotFound;
import zelian.risk.card.Cards;
import zelian.risk.card.Measure;
import zelian.risk.card.Measures;
import zelian.task.Occurrence;
import zelian.task.Origin;
import zelian.task.Tasks;
import zelian.ui.Fact;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Say;

/** Puts the page of one measure in force together for one reader. */
@Component
class MeasurePages {

    private final Register register;
    private final Cards cards;
    private final Measures measures;
    private final Tasks tasks;
    private final Arising arising;
    private final Directory directory;
    private final Deadlines deadlines;
    private final PageParts parts;

    MeasurePages(
            Register register,
            Cards cards,
            Measures measures,
            Tasks tasks,
            Arising arising,
            Directory directory,
            Deadlines deadlines,
            PageParts parts) {
        this.register = register;
        this.cards = cards;
        this.measures = measures;
        this.tasks = tasks;
        this.arising = arising;
        this.directory = directory;
        this.deadlines = deadlines;
        this.parts = parts;
    }

    MeasurePage of(UUID thread, Viewer viewer) {
        var id = measures.card(thread);
        if (viewer.administers() || !register.knows(id, viewer)) {
            throw new NotFound("risk measure " + thread);
        }
        var edition = cards.inForce(id).orElseThrow();
        var card = edition.head().card();
        var measure = measures.of(edition.head().id()).stream()
                .filter(each -> each.thread().equals(thread))
                .findFirst()
                .orElseThrow();
        return new MeasurePage(
                measure.words(),
                card.title(),
                "/risks/" + id,
                List.of(
                        new Fact("风险", card.title() + "：" + card.forms(), "/risks/" + id),
                        new Fact("单位", directory.unitName(card.unit()), "/units/" + card.unit()),
                        new Fact("类型", measure.kind().label()),
                        new Fact("防控层级", measure.layer().label()),
                        new Fact("责任人", owner(measure)),
                        new Fact("频次", measure.frequency()),
                        new Fact("依据制度", measure.basis())),
                tasks.of(new Origin("risk_measure", thread)).stream()
                        .map(occurrence -> row(occurrence, viewer))
                        .toList(),
                arising.mayArise(viewer, measure) ? "/risks/measures/" + thread + "/arising" : null,
                parts.of("risk_measure", thread, viewer, PagePart.Place.SIDE));
    }

    private String owner(Measure measure) {
        return measure.owner() == null
                ? measure.who() + "（没有人承担）"
                : measure.who() + "　"
                        + directory.names(List.of(measure.owner())).get(measure.owner());
    }

    private MeasurePage.Row row(Occurrence occurrence, Viewer viewer) {
        return new MeasurePage.Row(
                tasks.find(occurrence.id(), viewer).isPresent() ? "/tasks/" + occurrence.id() : null,
                occurrence.label(),
                occurrence.state().label(),
                deadlines.light(occurrence.dueOn(), viewer.day()),
                Say.day(occurrence.doneOn()));
    }
}
