package zelian.organization.importing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.organization.HolderChanged;

/** Tells which posts passed on by an import, as if it had been entered here. */
@Component
class TellingOfPosts {

    private final ApplicationEventPublisher events;

    TellingOfPosts(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Tells of every post for one that passed on between what was known and what the file says. */
    void tell(Viewer by, TenurePlan plan, List<KnownTenure> before, List<AddedTenure> added, Map<String, UUID> codes) {
        var ended = new LinkedHashMap<TenureId, LocalDate>();
        plan.differing().forEach(differing -> {
            if (differing.until() != null && differing.until().isBefore(by.day())) {
                ended.put(differing.tenure(), differing.until());
            }
        });
        for (var was : before) {
            if (!was.single()) {
                continue;
            }
            var last = ended.getOrDefault(was.id(), was.period().until());
            var successor = added.stream()
                    .filter(each -> each.post().equals(was.post().value()))
                    .filter(each ->
                            last != null && each.tenure().period().since().isAfter(last))
                    .min(Comparator.comparing(each -> each.tenure().period().since()));
            var heldSince = before.stream()
                    .anyMatch(other -> other.post().equals(was.post())
                            && last != null
                            && other.since().isAfter(last));
            if (last != null && !heldSince && successor.isPresent()) {
                tell(by, was, successor.get(), successor.get().tenure().period().since(), codes);
            } else if (ended.containsKey(was.id()) && last != null && !heldSince) {
                tell(by, was, null, last.plusDays(1), codes);
            }
        }
    }

    private void tell(
            Viewer by, KnownTenure was, @Nullable AddedTenure successor, LocalDate day, Map<String, UUID> codes) {
        events.publishEvent(new HolderChanged(
                by,
                was.post(),
                was.id(),
                successor == null ? null : new TenureId(successor.id()),
                day,
                new UnitId(Objects.requireNonNull(codes.get(was.unit()))),
                "导入时变更：" + day + " 起，" + was.title() + "由 " + was.name() + " 变更为 "
                        + (successor == null ? "（空缺）" : successor.tenure().name()),
                Map.of("任职人", was.name()),
                Map.of("任职人", successor == null ? "" : successor.tenure().name())));
    }
}
