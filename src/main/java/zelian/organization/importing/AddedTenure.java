package zelian.organization.importing;

import java.util.UUID;
import zelian.organization.importing.TenurePlan.Begun;

/** A tenure of a file, now entered. */
record AddedTenure(UUID id, UUID post, UUID person, Begun tenure) {}
