package zelian.approval;

import java.util.UUID;
import zelian.access.UnitId;

/**
 * The object to be approved.
 *
 * @param kind and {@code id}: the object, as in {@code pub_node}
 * @param edition which version of it, such as V1.1; empty where it has none
 * @param unit the unit whose people sign
 */
public record Subject(String kind, UUID id, String edition, UnitId unit, String title) {

    public Subject(String kind, UUID id, UnitId unit, String title) {
        this(kind, id, "", unit, title);
    }
}
