package zelian.meeting.register;

import org.jspecify.annotations.Nullable;
import zelian.meeting.MeetingKind;

/** What a reader of the register asks for. */
record MeetingFilter(
        @Nullable String q,
        @Nullable MeetingKind kind,
        @Nullable Integer year,
        @Nullable String after) {}
