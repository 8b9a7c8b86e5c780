package zelian.task;

import java.util.UUID;

/**
 * What asks for an occurrence where no duty does, such as a measure of a risk card (风险防控措施).
 *
 * @param kind and {@code id}: the object, as in its module's {@code pub_node}
 */
public record Origin(String kind, UUID id) {}
