package zelian.supervision.people;

import java.util.UUID;
import zelian.access.UnitId;

/** What is told of: a letter, a round, a visit or a finding, with the unit the ledger keeps it under. */
public record Subject(String kind, UUID id, UnitId unit) {}
