package zelian.duty.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.duty.DutyId;
import zelian.duty.DutyListId;
import zelian.duty.WorkedOn;

/** Hands whole versions to those who work on them. */
@Component
class ReadingWork implements WorkedOn {

    private final ReadingLists reading;
    private final Versions versions;
    private final Items items;
    private final Ladders ladders;

    ReadingWork(ReadingLists reading, Versions versions, Items items, Ladders ladders) {
        this.reading = reading;
        this.versions = versions;
        this.items = items;
        this.ladders = ladders;
    }

    @Override
    public WorkedOn.Edition version(DutyListId list, @Nullable String number, Viewer viewer) {
        var access = reading.access(list, viewer);
        if (!access.working()) {
            throw new NotFound("work on " + list);
        }
        return shown(
                number == null
                        ? versions.underWay(list)
                                .orElseGet(() -> reading.version(access, new ReadingLists.Asked(null, null), viewer))
                        : reading.version(access, new ReadingLists.Asked(number, null), viewer));
    }

    @Override
    public WorkedOn.Edition inForce(DutyListId list, Viewer viewer) {
        if (!reading.access(list, viewer).working()) {
            throw new NotFound("work on " + list);
        }
        return shown(versions.on(list, viewer.day()).orElseThrow(() -> new NotFound("version in force of " + list)));
    }

    @Override
    public Optional<WorkedOn.Edition> find(DutyListId list, Viewer viewer) {
        try {
            return Optional.of(version(list, null, viewer));
        } catch (NotFound another) {
            return Optional.empty();
        }
    }

    @Override
    public Map<DutyId, List<DutyId>> upward(WorkedOn.Edition edition) {
        return ladders.within(edition.id());
    }

    private WorkedOn.Edition shown(Version version) {
        var head = version.head();
        return new WorkedOn.Edition(
                head.list().id(),
                head.list().unit(),
                head.list().year(),
                head.list().title(),
                head.id(),
                head.number(),
                version.word(),
                version.open(),
                items.of(head.id()).stream()
                        .map(item -> new Line(item.id(), item.duty(), item.ordinal(), item.wording()))
                        .toList());
    }
}
