package zelian.analysis;

import java.util.Collection;
import java.util.List;
import zelian.access.Viewer;

/** Where the chain is broken, as far as a reader may know. One question in SQL, so every count agrees. */
public interface Breaks {

    /** Those at these objects, as of the reader's day. */
    List<Break> at(Collection<Ref> objects, Viewer viewer);
}
