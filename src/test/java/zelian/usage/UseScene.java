package zelian.usage;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import zelian.access.Viewer;
import zelian.accountability.CaseScene;
import zelian.common.Ids;
import zelian.organization.importing.Bureau;

/** Results of an appraisal and a decision in force, and the people who use them. */
public abstract class UseScene extends CaseScene {

    protected Viewer office;
    protected Viewer deputy;
    protected Viewer clerk;

    @BeforeEach
    void otherPeople() {
        office = bureau.partyOffice();
        deputy = bureau.as("D12", "副职负责人", "蒋建国", Bureau.DAY);
        clerk = bureau.as("D26", "联络员", "王惠兰", Bureau.DAY);
    }

    /** The result of 传输中心 in an appraisal of its own: released so many days ago, final on that day or not yet. */
    protected final UUID result(String grade, int releasedBefore, @Nullable LocalDate finalOn) {
        var scheme = Ids.next();
        var appraisal = Ids.next();
        var result = Ids.next();
        var unit = UUID.fromString(String.valueOf(bureau.unit("D26")));
        db.sql("""
                insert into assessment.scheme (id, family, version, body, title, year, since, until, audience, missing, state,
                    drafter, drafter_tenure, drafter_name, drafted_on)
                values (:id, :id, 1, :body, '运用测试方案', 2025, '2025-01-01', '2025-12-31', '{直属单位}', 'SPREAD', 'DRAFT', :person,
                    :tenure, '秦建国', '2025-01-02')
                """)
                .param("id", scheme)
                .param("body", bureau.unit("D01").value())
                .param("person", office.person().value())
                .param("tenure", office.tenure().value())
                .update();
        db.sql("""
                insert into assessment.appraisal (id, scheme, purpose, title, until, state, organiser, organiser_tenure,
                    organiser_name, started_on, released_on, object_by, final_on)
                values (:id, :scheme, 'OFFICIAL', '2025 年度考核', '2025-12-31', :state, :person, :tenure, '秦建国', '2026-01-05',
                    :released, :released, :final)
                """)
                .param("id", appraisal)
                .param("scheme", scheme)
                .param("state", finalOn == null ? "RELEASED" : "FINAL")
                .param("person", office.person().value())
                .param("tenure", office.tenure().value())
                .param("released", DAY.minusDays(releasedBefore))
                .param("final", finalOn, java.sql.Types.DATE)
                .update();
        db.sql("""
                insert into assessment.result (id, appraisal, unit, unit_name, met, whole, base, fulls, points, total, grade)
                values (:id, :appraisal, :unit, '传输中心', '{}', '{}', '{}', '{}', '{}', 5800, :grade)
                """)
                .param("id", result)
                .param("appraisal", appraisal)
                .param("unit", unit)
                .param("grade", grade)
                .update();
        for (var stage : finalOn == null ? new String[] {"RELEASED"} : new String[] {"RELEASED", "FINAL"}) {
            db.sql("""
                    insert into assessment.standing (appraisal, unit, stage, total, grade, place)
                    values (:appraisal, :unit, :stage, 5800, :grade, 1)
                    """)
                    .param("appraisal", appraisal)
                    .param("unit", unit)
                    .param("stage", stage)
                    .param("grade", grade)
                    .update();
        }
        return result;
    }

    protected final String appraisalOf(UUID result) {
        return db.sql("select appraisal from assessment.result where id = :id")
                .param("id", result)
                .query(String.class)
                .single();
    }

    /** The address of the use of that outcome by that line of the catalogue. */
    protected final String use(UUID outcome, String code) {
        return "/uses/actions/"
                + db.sql(
                                "select id from usage.action where outcome = :outcome and code = :code order by id desc limit 1")
                        .param("outcome", outcome)
                        .param("code", code)
                        .query(String.class)
                        .single();
    }

    protected static UUID idOf(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }
}
