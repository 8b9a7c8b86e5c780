package zelian.duty.list;

import zelian.access.UnitId;
import zelian.duty.DutyListId;

/** A duty list (责任清单) through all its versions: one unit's for one year. */
record ListHead(DutyListId id, UnitId unit, int year, String title) {}
