package zelian.notice;

import zelian.access.Viewer;

/** Tells people things. */
public interface Inbox {

    /**
     * Keeps the note, in the sender's transaction, on the sender's day; a second one with the same key and
     * receiver is none.
     */
    void send(Viewer by, Note note);
}
