package zelian.assessment.appraisal;

import java.util.List;
import zelian.ui.Link;
import zelian.ui.Page;

/**
 * Where 考责 begins: schemes, appraisals, and the results of the reader's own units.
 *
 * @param mine marks the reader has to give, as ways there
 */
public record AssessmentsPage(
        boolean mayDraft,
        List<SchemeRow> schemes,
        List<AppraisalRow> appraisals,
        List<Link> mine,
        List<ResultRow> results)
        implements Page {

    /** One version of a scheme. */
    public record SchemeRow(
            String address, String title, String version, String period, String audience, String state) {}

    /** One appraisal. */
    public record AppraisalRow(String address, String title, String purpose, String until, String state) {}

    /** The result of one unit, once it is released. */
    public record ResultRow(String address, String appraisal, String unit, String total, String grade, String state) {}
}
