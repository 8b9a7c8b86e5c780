package zelian.assessment.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zelian.access.Viewer;
import zelian.assessment.YearBases;
import zelian.notice.Matter;
import zelian.notice.Waiting;
import zelian.ui.Html;

/** An assessment as the bureau's people carry it through: scheme, trial, marks, release, objection, final result. */
class AppraisalJourneyTests extends AppraisalWalk {

    @Autowired
    Waiting waiting;

    @Autowired
    YearBases yearBases;

    @Test
    void anAssessmentGoesFromItsSchemeToTheFinalResult() throws IOException {
        var late = scene.task(head, centre, LocalDate.of(2020, 3, 31), 4);
        for (var month = 1; month <= 3; month++) {
            scene.task(head, centre, LocalDate.of(2020, month, 20), 0);
        }
        var scheme = published("直属单位考核全程");
        assertThat(html(get(scheme, as(head))))
                .contains("已发布", "任务按时完成", "客观 92%，主观 8%")
                .doesNotContain("起草下一版本");

        var appraisal = started(scheme, "OFFICIAL");
        assertThat(status(get(appraisal, as(head))))
                .as("nobody else knows before the release")
                .isEqualTo(404);
        assertThat(html(get(appraisal, as(office)))).contains("核分中", "核分 0 /", "缺项：");
        var result = "/assessments/results/" + scene.result(id(appraisal), centre);
        assertThat(status(get(result, as(head)))).isEqualTo(404);
        assertThat(html(post(appraisal + "/closing", as(office), Map.of()))).contains("没有核分，不能结束");

        markAll(appraisal);
        assertThat(html(get(appraisal, as(office)))).contains("结束核分");
        post(appraisal + "/closing", as(office), Map.of());
        post(appraisal + "/submission", as(office), Map.of());
        post(appraisal + "/decision", as(discipline), Map.of("step", "机关纪委审核", "opinion", "属实"));
        assertThat(acts(secretary, "appraisal")).contains("审定");
        post(appraisal + "/decision", as(secretary), Map.of("step", "党组书记审定", "opinion", "同意"));

        assertThat(html(get(result, as(head))))
                .contains("已发布", "3 / 4", "提出申诉", "资料不全", "上年没有可比")
                .doesNotContain("名次");
        assertThat(status(get(result, as(stranger)))).as("of another unit").isEqualTo(404);
        assertThat(html(get(appraisal, as(secretary)))).contains("名次", "等次");
        assertThat(html(get(appraisal, as(head)))).as("no places for a unit").doesNotContain("名次</th>", "区分度");
        var onTime = scene.indicator(id(scheme), "任务按时完成");
        assertThat(html(get(result + "/indicators/" + onTime, as(head)))).contains("没有达到", "考责取数", "/tasks/" + late);
        var frozen = scene.totals(id(appraisal));

        post(result + "/objections", as(head), Map.of("indicator", onTime.toString(), "ground", "三月那一件当日已办结。"));
        assertThat(html(post(
                        result + "/objections", as(head), Map.of("indicator", onTime.toString(), "ground", "再说一遍。"))))
                .contains("已有申诉待答复");
        assertThat(acts(discipline, "result")).contains("答复申诉");
        var objection = "/assessments/objections/" + objection(appraisal);
        assertThat(html(post(
                        objection + "/decision",
                        as(discipline),
                        Map.of("outcome", "UPHELD", "points", "99", "reason", "查实"))))
                .contains("更正后的得分至多");
        assertThat(status(post(
                        objection + "/decision", as(head), Map.of("outcome", "UPHELD", "points", "1", "reason", "查实"))))
                .isEqualTo(422);
        post(
                objection + "/decision",
                as(discipline),
                Map.of("outcome", "UPHELD", "points", "18", "reason", "台账写错了日期。"));
        assertThat(html(get(result, as(head)))).contains("申诉成立", "更正为 18", "台账写错了日期。");
        assertThat(html(post(appraisal + "/settlement", as(office), Map.of()))).contains("还不能定稿");
        today.set(DAY.plusDays(20));
        post(appraisal + "/settlement", as(office), Map.of());
        assertThat(html(get(result, as(head)))).contains("已定稿", "定稿总分");
        assertThat(scene.totals(id(appraisal))).as("what was released stays").isEqualTo(frozen);
        assertThat(stands(appraisal)).contains("RELEASED", "FINAL");

        var word = get(result + "/letter", as(head)).getResponse().getContentAsByteArray();
        try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .anyMatch(line -> line.contains("反馈函"))
                    .anyMatch(line -> line.contains("资料不全"))
                    .anyMatch(line -> line.contains("申诉成立"));
        }

        assertThat(yearBases.freeze(office, 2021)).isPositive();
        var bases = bases(appraisal);
        assertThat(bases).anyMatch(base -> base.startsWith(centre + " ON_TIME 3/4"));

        assertThat(html(get(appraisal, as(office)))).contains("全部反馈函");
        assertThat(files(appraisal + "/letters.zip")).hasSize(8).contains("传输中心反馈函.docx");
        assertThat(status(get(appraisal + "/letters.zip", as(head)))).isEqualTo(404);

        scene.doneInTime(late);
        var anew = started(scheme, "TRIAL");
        assertThat(yearBases.freeze(office, 2021)).as("frozen once").isZero();
        assertThat(bases(appraisal)).as("a fact changed afterwards").isEqualTo(bases);
        assertThat(scene.totals(id(appraisal))).as("a fact changed afterwards").isEqualTo(frozen);
        assertThat(html(get("/assessments/results/" + scene.result(id(anew), centre), as(office))))
                .contains("事实 3/4 → 4/4");
        for (var address : List.of("/assessments", scheme, appraisal, result, result + "/indicators/" + onTime)) {
            assertThat(Html.faults(html(get(address, as(office))))).as(address).isEmpty();
        }
        assertThatThrownBy(() -> db.sql("update assessment.result set total = 1 where appraisal = :id")
                        .param("id", UUID.fromString(id(appraisal)))
                        .update())
                .hasMessageContaining("stays as it is");
        assertThatThrownBy(() -> db.sql("update assessment.year_base set met = 4 where appraisal = :id")
                        .param("id", UUID.fromString(id(appraisal)))
                        .update())
                .hasMessageContaining("does not move");
    }

    private List<String> bases(String appraisal) {
        return db.sql("""
                select unit || ' ' || measure || ' ' || met || '/' || whole || ' ' || since || ' ' || until
                from   assessment.year_base where appraisal = :appraisal order by 1
                """)
                .param("appraisal", UUID.fromString(id(appraisal)))
                .query(String.class)
                .list();
    }

    private List<String> files(String address) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(get(address, as(office)).getResponse().getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(zip.readAllBytes()).as(entry.getName()).startsWith('P', 'K');
            }
        }
        return names;
    }

    private String objection(String appraisal) {
        return db.sql("select id from assessment.objection where appraisal = :appraisal")
                .param("appraisal", UUID.fromString(id(appraisal)))
                .query(String.class)
                .single();
    }

    private List<String> stands(String appraisal) {
        return db.sql("select distinct stage from assessment.standing where appraisal = :appraisal")
                .param("appraisal", UUID.fromString(id(appraisal)))
                .query(String.class)
                .list();
    }

    private List<String> acts(Viewer viewer, String kind) {
        return waiting.of(viewer).stream()
                .filter(matter -> matter.kind().equals(kind))
                .map(Matter::act)
                .toList();
    }
}
