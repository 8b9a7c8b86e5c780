package zelian.evidence.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.task.OccurrenceId;
import zelian.task.Tasks;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.PagePart;
import zelian.ui.Say;

/** Shows on the page of an occurrence or a duty what was done for it, and lets the owner cite what is there. */
@Component
class CitedRecords implements PagePart {

    private static final Set<String> KINDS = Set.of(Citation.OCCURRENCE, Citation.DUTY);
    private static final int CITABLE = 20;

    private final Lines lines;
    private final RecordRows rows;
    private final Tasks tasks;

    CitedRecords(Lines lines, RecordRows rows, Tasks tasks) {
        this.lines = lines;
        this.rows = rows;
        this.tasks = tasks;
    }

    @Override
    public int order() {
        return 310;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        if (!KINDS.contains(kind)) {
            return Optional.empty();
        }
        var records = lines.citing(kind, id, viewer);
        var citable = kind.equals(Citation.OCCURRENCE) ? citable(new OccurrenceId(id), viewer) : List.<Option>of();
        return kind.equals(Citation.DUTY) && records.isEmpty()
                ? Optional.empty()
                : Optional.of(new RecordsPart(rows.of(records), citable, id.toString()));
    }

    private List<Option> citable(OccurrenceId id, Viewer viewer) {
        var occurrence = tasks.find(id).orElse(null);
        if (occurrence == null || !occurrence.open() || !occurrence.owner().equals(viewer.person())) {
            return List.of();
        }
        return lines.own(viewer, viewer.day().getYear()).stream()
                .filter(line -> !line.happenedOn().isBefore(occurrence.opensOn()))
                .limit(CITABLE)
                .map(line -> new Option(line.id().toString(), Say.day(line.happenedOn()) + "　" + line.deed()))
                .toList();
    }
}
