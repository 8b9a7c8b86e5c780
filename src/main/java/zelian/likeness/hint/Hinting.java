package zelian.likeness.hint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.ledger.Deed;
import zelian.likeness.ComparedTexts;
import zelian.likeness.superior.Superiors;
import zelian.regulation.Rules;

/** Looks at drafts while they are drafted, and keeps why one stays as it is. */
@Service
class Hinting {

    private static final int LONGEST = 200;

    private final List<ComparedTexts> texts;
    private final Superiors superiors;
    private final Kept kept;
    private final Rules rules;
    private final ApplicationEventPublisher events;

    Hinting(List<ComparedTexts> texts, Superiors superiors, Kept kept, Rules rules, ApplicationEventPublisher events) {
        this.texts = texts;
        this.superiors = superiors;
        this.kept = kept;
        this.rules = rules;
        this.events = events;
    }

    /** A draft with what it is like. */
    record Hint(ComparedTexts.Compared draft, Measuring found, List<Kept.Reason> reasons) {}

    Optional<Hint> of(String kind, UUID id, Viewer viewer) {
        return drafted(kind, id, viewer).flatMap(draft -> {
            var others = others(draft, viewer);
            return others.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Hint(draft, measured(draft, others, viewer), kept.of(kind, id)));
        });
    }

    private Optional<ComparedTexts.Compared> drafted(String kind, UUID id, Viewer viewer) {
        return texts.stream().filter(one -> one.kind().equals(kind)).findFirst().flatMap(one -> one.find(id, viewer));
    }

    private List<ComparedTexts.Other> others(ComparedTexts.Compared draft, Viewer viewer) {
        return Stream.concat(
                        draft.others().stream(),
                        draft.plan() ? superiors.texts(viewer.day().getYear()).stream() : Stream.empty())
                .toList();
    }

    private Measuring measured(ComparedTexts.Compared draft, List<ComparedTexts.Other> others, Viewer viewer) {
        var ruling = rules.on(viewer.day());
        return Measuring.of(
                draft,
                others,
                ruling.percent("likeness.alike-from").value().intValue(),
                ruling.percent("likeness.piece-from").value().intValue());
    }

    /** @throws Rejected without a reason, or if the text is no longer like the other */
    @Transactional
    void keep(Viewer by, String kind, UUID id, @Nullable UUID other, String reason) {
        var draft = drafted(kind, id, by)
                .filter(ComparedTexts.Compared::mayKeep)
                .orElseThrow(() -> new NotFound(kind + " " + id));
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw Rejected.because("likeness.kept-without-reason", LONGEST).at("reason");
        }
        var like = measured(draft, others(draft, by), by).near().stream()
                .filter(near -> near.other().id().equals(other))
                .findFirst()
                .orElseThrow(() -> Rejected.because("common.changed-meanwhile"));
        kept.keep(kind, id, like.other().id(), reason, by);
        events.publishEvent(new Deed(
                by,
                "likeness.kept",
                kind,
                id,
                draft.unit(),
                "说明“%s”与“%s”相似 %d%% 的保留理由".formatted(draft.title(), like.other().title(), like.percent()),
                Map.of(),
                Map.of("保留理由", reason)));
    }
}
