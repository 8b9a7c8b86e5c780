package zelian.renewal.register;

import java.util.List;
import zelian.ui.Page;

/**
 * On the page of a year: what progress is graded from in it (质量起点), and from which results that was taken.
 *
 * @param waiting appraisals of the year before that are not final yet
 */
public record BasesPart(int year, List<Frozen> frozen, List<Waiting> waiting) implements Page {

    /** What one appraisal gave: each measure with so many of so many, over all units this reader sees. */
    public record Frozen(String address, String title, String days, int units, String measures, String unitsAddress) {}

    /** An appraisal whose result is not final. */
    public record Waiting(String address, String title, String state) {}
}
