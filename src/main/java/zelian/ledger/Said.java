package zelian.ledger;

import java.util.Map;
import java.util.UUID;
import zelian.access.Viewer;

/**
 * Words that belong to acts but are kept sealed by their module: an opinion, a reason. The ledger keeps
 * only their digest, under {@link #FIELD}; in the history of the object (经过) they stand beside the act,
 * for those who may open the object, and only if they still have that digest.
 */
public interface Said {

    /** The field of {@link Recorded#after()} that holds the digest ({@code Seals.digest}). */
    String FIELD = "意见摘要";

    /** What was said in acts on this object, by digest; empty if the object is not this module's. */
    Map<String, String> of(String kind, UUID id, Viewer viewer);
}
