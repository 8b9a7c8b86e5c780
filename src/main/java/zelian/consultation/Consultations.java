package zelian.consultation;

import java.util.Optional;
import java.util.UUID;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.ui.Page;

/** What modules ask of consultations about their own drafts. The caller has judged who may do it. */
public interface Consultations {

    /**
     * Puts a draft to units and people, in the caller's transaction.
     *
     * @throws Rejected {@code consultation.window-too-short} below three days, {@code consultation.nobody-asked},
     *     {@code consultation.asked-already} for a draft that was put to others before
     */
    ConsultationId ask(Viewer by, Asking asking);

    /**
     * Ends it, because the draft goes on. Does nothing if the draft was never put to anyone.
     *
     * @throws Rejected {@code consultation.opinions-open} while an opinion waits for its answer,
     *     {@code consultation.still-running} while somebody may still answer
     */
    void conclude(Viewer by, UUID edition);

    /** How it went with this draft; empty if it was never put to anyone. */
    Optional<Summary> of(UUID edition, Viewer viewer);

    /** The opinions on this draft as a stretch of its own page, for whoever may read that page. */
    Optional<Page> part(UUID edition, Viewer viewer);
}
