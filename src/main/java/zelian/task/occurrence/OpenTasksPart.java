package zelian.task.occurrence;

import java.util.List;
import zelian.ui.Page;

/**
 * What a person has to do next (本月三件事), on the start page.
 *
 * @param first the most urgent few
 * @param open how many there are in all, late how many of them are late
 */
public record OpenTasksPart(List<TaskRow> first, int open, int late, int thisMonth) implements Page {}
