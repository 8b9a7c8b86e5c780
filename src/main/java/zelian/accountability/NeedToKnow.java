package zelian.accountability;

import java.util.Optional;
import zelian.access.Viewer;

/**
 * Who knows whom a decision holds to account, and by which forms (知悉范围). Whoever does not, sees the number of the
 * case, its dates and state, and nothing more.
 */
public interface NeedToKnow {

    /** What a signed decision says, not for what. {@code forms} as written in it, such as 诫勉. */
    record Brief(String object, String forms) {}

    boolean knows(CaseId id, Viewer viewer);

    /** The decision of that case, if it was signed; the asker has seen to it that the reader may know. */
    Optional<Brief> brief(CaseId id);
}
