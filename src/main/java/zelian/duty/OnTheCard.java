package zelian.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zelian.access.PersonId;
import zelian.access.Viewer;
import zelian.ui.Page;

/** What a module above has to say about what is a person's own: on 我的责任, and on the printed card (责任卡). */
public interface OnTheCard {

    /** Beneath the duties on the reader's own page; empty if there is nothing. */
    Optional<Page> part(Viewer viewer);

    /** On the person's card; empty if there is nothing. */
    Optional<Section> section(PersonId person, LocalDate day);

    /** A headed stretch of a card, one line each. */
    record Section(String title, List<String> lines) {}
}
