package zelian.duty.list;

import java.util.UUID;
import zelian.duty.DutyId;
import zelian.duty.Wording;

/**
 * One line of one version (责任事项).
 *
 * @param lock counts the changes, so that a second hand notices the first
 */
record Item(UUID id, DutyId duty, int ordinal, int lock, Wording wording) {}
