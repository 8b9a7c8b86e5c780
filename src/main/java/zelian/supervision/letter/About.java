package zelian.supervision.letter;

import java.util.UUID;

/** What a letter is about: a duty, a task, a record, a finding, an item. */
record About(String kind, UUID id, String title) {}
