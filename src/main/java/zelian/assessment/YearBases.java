package zelian.assessment;

import zelian.access.Viewer;

/**
 * The bases of a year (质量起点), from which progress is graded: per unit and measure, what the final results of the same
 * stretch of the year before say. Once frozen they do not move.
 */
public interface YearBases {

    /**
     * Freezes what can be frozen for the year: of every appraisal of the year before that is final, what is not frozen
     * already. A unit or measure without a result has no base, and counts by its level alone (第一年办理).
     *
     * @return how many bases are new
     */
    int freeze(Viewer by, int year);

    /** How a measure is called, such as 任务按时完成率. */
    String label(String measure);
}
