package zelian.approval;

import java.util.UUID;
import zelian.access.UnitId;

/** The object to be approved: kind and id as in {@code pub_node}, the unit whose people sign, its title. */
public record Subject(String kind, UUID id, UnitId unit, String title) {}
