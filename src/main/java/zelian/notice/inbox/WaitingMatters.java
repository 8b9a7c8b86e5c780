package zelian.notice.inbox;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.notice.Matter;
import zelian.notice.Matters;
import zelian.notice.Waiting;
import zelian.ui.ChainLink;
import zelian.ui.ObjectKinds;
import zelian.ui.TodoCounts;
import zelian.ui.WithinRequest;

/** Asks every module what waits, once a request. */
@Component
class WaitingMatters implements Waiting, TodoCounts {

    static final Comparator<Matter> SOONEST = Comparator.comparing(
                    Matter::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Matter::id);

    private final ObjectProvider<Matters> modules;
    private final ObjectKinds kinds;
    private final Glances glances;

    WaitingMatters(ObjectProvider<Matters> modules, ObjectKinds kinds, Glances glances) {
        this.modules = modules;
        this.kinds = kinds;
        this.glances = glances;
    }

    @Override
    public List<Matter> of(Viewer viewer) {
        return WithinRequest.once(WaitingMatters.class, viewer, () -> ask(viewer));
    }

    /** For the frame of every page: as last asked, unless something has happened since. */
    List<Matter> glance(Viewer viewer) {
        return glances.of(viewer, this::of);
    }

    private List<Matter> ask(Viewer viewer) {
        return modules.stream()
                .flatMap(module -> module.waitingFor(viewer, MOST).stream())
                .sorted(SOONEST)
                .limit(MOST)
                .toList();
    }

    @Override
    public String address(Matter matter) {
        return address(matter.kind(), matter.id());
    }

    /** Where an object's page is; the inbox itself for what has none. */
    String address(@Nullable String kind, @Nullable UUID id) {
        return kind == null || id == null ? "/inbox" : Objects.requireNonNullElse(kinds.address(kind, id), "/inbox");
    }

    @Override
    public Map<ChainLink, Integer> counts(Viewer viewer) {
        var counts = new EnumMap<ChainLink, Integer>(ChainLink.class);
        for (var matter : glance(viewer)) {
            Optional.ofNullable(matter.kind())
                    .flatMap(kinds::find)
                    .ifPresent(kind -> counts.merge(kind.link(), 1, Integer::sum));
        }
        return counts;
    }
}
