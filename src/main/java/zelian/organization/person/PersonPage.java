package zelian.organization.person;

import java.util.List;
import java.util.UUID;
import zelian.ui.Fact;
import zelian.ui.Page;

/**
 * 人员: posts past and present, and what was in their charge.
 *
 * @param now posts held on the day
 * @param past posts left, or to come; empty for whom only names are open
 * @param wholly whether days and history are open to the reader
 * @param units whether the pages of units are open to the reader
 * @param corrects whether the reader may put name and grade right
 */
public record PersonPage(
        UUID id,
        String name,
        List<TenureRow> now,
        List<TenureRow> past,
        Timeline timeline,
        List<Fact> facts,
        boolean wholly,
        boolean units,
        boolean corrects,
        List<Page> main,
        List<Page> side)
        implements Page {}
