package zelian.evidence.record;

import java.util.List;
import zelian.ui.Page;

/** What waits for a person among records, on the start page. */
public record WaitingRecordsPart(List<RecordRow> awaiting, int all, int unfinished) implements Page {}
