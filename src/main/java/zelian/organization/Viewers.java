package zelian.organization;

import java.time.LocalDate;
import java.util.List;
import zelian.access.Directory.Holder;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.Viewer;

/** Turns whoever is signed in, or whoever holds a post, into a {@link Viewer} of a day. */
public interface Viewers {

    /**
     * The reader on the day: under the post chosen, if it is held that day, else under the first post held, else
     * under none. Rights therefore end the day a tenure ends.
     */
    Viewer of(SignedIn who, LocalDate day);

    /**
     * Whoever acts for this tenure on the day.
     *
     * @throws zelian.common.NotFound if there is no such tenure or it is not held that day
     */
    Viewer acting(TenureId tenure, LocalDate day);

    /** The posts the person may choose to act under on the day, the most senior first. */
    List<Holder> choices(PersonId person, LocalDate day);
}
