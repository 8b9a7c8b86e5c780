package zelian.rectification;

import java.util.UUID;

/** What a fault comes from (问题来源): the kind as in {@code pub_node.kind}, such as {@code finding}, and the object. */
public record SourceRef(String kind, UUID id) {}
