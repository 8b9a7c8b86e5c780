package zelian.meeting.register;

import zelian.meeting.AgendaItemId;

/** One item as it stands in the register: what was on the agenda and what was concluded. */
record Line(AgendaItemId id, int ordinal, String subject, String conclusion) {}
