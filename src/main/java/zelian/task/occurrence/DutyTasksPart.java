package zelian.task.occurrence;

import java.util.List;
import zelian.ui.Page;

/** What a duty asked for this year, on the duty's own page: each occurrence, and how it stands. */
public record DutyTasksPart(List<TaskRow> tasks, long done) implements Page {}
