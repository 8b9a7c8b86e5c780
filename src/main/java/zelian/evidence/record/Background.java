package zelian.evidence.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Fact;
import zelian.ui.Link;

/**
 * What stands beside the form of a record: the duty it is for, the text that asks for it, and what was recorded
 * before.
 *
 * @param duty the duty come from; null if the record is begun without one
 * @param facts what the duty asks for, and by which text
 * @param earlier what was recorded before: for the duty, or else by the owner
 */
public record Background(@Nullable Link duty, List<Fact> facts, String title, List<RecordRow> earlier) {}
