package zelian.regulation;

import java.util.Collection;
import java.util.Optional;
import zelian.access.Viewer;
import zelian.ui.Page;

/** How requirements came about (沿革): from the first text that asked for them to the one in force. */
public interface RuleDescents {

    /** The descent of each of these clauses, drawn as a part of a page; empty where nobody has recorded any. */
    Optional<Page> of(Collection<ClauseId> clauses, Viewer viewer);
}
