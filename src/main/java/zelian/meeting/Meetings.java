package zelian.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import zelian.access.Viewer;
import zelian.common.Rejected;

/** The sessions on record, as modules above may refer to them. */
public interface Meetings {

    /** These items, asked at once; what is not there is left out. For the program: what a reader sees is up to {@link #mayRead}. */
    Map<AgendaItemId, AgendaItem> find(Collection<AgendaItemId> ids);

    /** The items of these sessions, by day and place. */
    List<AgendaItem> itemsOf(Collection<MeetingId> meetings);

    /** Items of sessions held between two days, both included, that this reader may read, the latest first. */
    List<AgendaItem> held(LocalDate from, LocalDate to, Viewer viewer);

    /** Whether the reader may open the session. */
    boolean mayRead(MeetingId meeting, Viewer viewer);

    /**
     * The item a decision of that day may rest on: this reader may read it and it was held by then.
     *
     * @throws Rejected {@code meeting.no-such-item}, {@code meeting.not-held-yet}
     */
    AgendaItem resting(AgendaItemId item, LocalDate day, Viewer viewer);
}
