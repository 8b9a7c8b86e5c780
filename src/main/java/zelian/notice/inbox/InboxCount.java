package zelian.notice.inbox;

import zelian.ui.Page;

/** 待办 7, in the head of every page. */
public record InboxCount(int waiting) implements Page {}
