package zelian.assessment;

import java.util.Map;
import java.util.UUID;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.ledger.Recorded;

/**
 * The result of an appraisal that counts has become final (定稿).
 *
 * @param body the unit that assesses
 * @param year of its scheme
 */
public record AppraisalSettled(Viewer by, AppraisalId appraisal, UnitId body, String title, int year)
        implements Recorded {

    @Override
    public String act() {
        return "assessment.appraisal-settled";
    }

    @Override
    public String kind() {
        return "appraisal";
    }

    @Override
    public UUID id() {
        return appraisal.value();
    }

    @Override
    public UnitId unit() {
        return body;
    }

    @Override
    public String sentence() {
        return "考核结果定稿：" + title;
    }

    @Override
    public Map<String, String> before() {
        return Map.of("状态", "已发布");
    }

    @Override
    public Map<String, String> after() {
        return Map.of("状态", "已定稿");
    }
}
