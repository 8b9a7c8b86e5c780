package zelian.ui;

import java.util.Optional;
import zelian.access.Viewer;

/** Who makes the current request. Answered by organization; used for the frame, once-tokens, drafts and refusals only. */
public interface Readers {

    /** Empty before signing in. Asked several times a request; must not cost a query each time. */
    Optional<Viewer> current();
}
