package zelian.likeness.hint;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.ui.Page;
import zelian.ui.PagePart;

/** While a text is drafted or judged, what it reads like stands on its page. */
@Component
class HintOfDraft implements PagePart {

    private final Hinting hinting;

    HintOfDraft(Hinting hinting) {
        this.hinting = hinting;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        return viewer.administers()
                ? Optional.empty()
                : hinting.of(kind, id, viewer).map(hint -> part(kind, id, hint));
    }

    private static HintPart part(String kind, UUID id, Hinting.Hint hint) {
        return new HintPart(
                kind,
                id,
                hint.found().pieces(),
                hint.found().ownShare(),
                hint.found().near().stream()
                        .map(near -> new HintPart.Row(
                                near.other().id(),
                                near.other().title(),
                                near.other().where(),
                                near.other().address(),
                                near.percent(),
                                near.pieces(),
                                hint.reasons().stream()
                                        .filter(reason -> reason.other()
                                                .equals(near.other().id()))
                                        .map(reason -> reason.reason() + "（" + reason.byName() + "）")
                                        .findFirst()
                                        .orElse(null)))
                        .toList(),
                hint.draft().mayKeep());
    }
}
