package zelian.guide.showing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import zelian.access.Viewer;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.duty.DutyId;
import zelian.guide.writing.Guides;
import zelian.guide.writing.WritingGuides;
import zelian.task.Occurrence;
import zelian.task.OccurrenceId;
import zelian.task.Tasks;
import zelian.ui.Page;
import zelian.ui.PagePart;

/** Shows the guide of a duty on its page, on its tasks, and beside the empty form of a record of it. */
@Component
class GuideParts implements PagePart {

    private final Guides guides;
    private final WritingGuides writing;
    private final Duties duties;
    private final Tasks tasks;

    GuideParts(Guides guides, WritingGuides writing, Duties duties, Tasks tasks) {
        this.guides = guides;
        this.writing = writing;
        this.duties = duties;
        this.tasks = tasks;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        return switch (kind) {
            case "duty", "record_form" -> duties.find(new DutyId(id), viewer).flatMap(duty -> part(duty, viewer));
            case "occurrence" ->
                tasks.find(new OccurrenceId(id), viewer)
                        .map(Occurrence::duty)
                        .flatMap(duty -> duties.find(duty, viewer.day()))
                        .flatMap(duty -> part(duty, viewer));
            default -> Optional.empty();
        };
    }

    private Optional<Page> part(Duty duty, Viewer viewer) {
        var found = guides.of(duty.unit(), duty.aspect(), duty.matter());
        if (found.isEmpty()) {
            return writing.writes(viewer, duty.unit())
                    ? Optional.of(new GuidePart(null, List.of(), "", "", "", address(duty)))
                    : Optional.empty();
        }
        var head = found.get().head();
        var text = head.text();
        return Optional.of(new GuidePart(
                "/guides/" + head.guide().id(),
                GuidePart.numbered(text.inSteps()),
                text.ask(),
                text.form(),
                text.example(),
                null));
    }

    static String address(Duty duty) {
        return UriComponentsBuilder.fromPath("/guides/new")
                .queryParam("duty", duty.id())
                .toUriString();
    }
}
