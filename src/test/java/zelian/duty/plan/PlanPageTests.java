package zelian.duty.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.duty.Column;
import zelian.duty.Drafts;
import zelian.duty.DutyListId;
import zelian.duty.Wording;
import zelian.duty.WorkedOn;
import zelian.organization.importing.Bureau;

/** What holds for long becomes what is done this year, supported by rules; the three lists correspond. */
@Transactional
class PlanPageTests extends PageTests {

    @Autowired
    Bureau bureau;

    @Autowired
    Drafts drafts;

    @Autowired
    WorkedOn lists;

    Viewer office;
    DutyListId list;

    @BeforeEach
    void aListOfThreeKinds() {
        bureau.open();
        today.set(Bureau.DAY);
        office = bureau.as("D01", "专职副书记", "秦建国", Bureau.DAY);
        list = drafts.lay(
                        office,
                        bureau.unit("D15"),
                        2026,
                        List.of(
                                line("管好采购环节", "责任", "长期", "", "处务会"),
                                line("管好车辆", "责任", "长期", "", "处务会"),
                                line("抽查采购评审", "任务", "年度", "管好采购环节", "处务会"),
                                line("培训支部委员", "任务", "年度", "", "支部"),
                                line("采购评审规程", "制度", "长期", "抽查采购评审", "处务会")))
                .list();
    }

    @Test
    void whatHoldsForLongAndHasNothingThisYearStandsOut() {
        assertThat(page("/plans")).contains("1 项长期责任今年没有事项", "没有配套制度", "起草一项", "采购评审规程");
        var begun = html(get("/duty-lists/" + list + "/items/new?upward=管好车辆", as(office.tenure())));
        assertThat(begun).contains("value=\"管好车辆\"");
    }

    @Test
    void yearlyDutiesStandInOneOfThreePlansAsSuggestedOrAsDecided() {
        var yearly = new Year(lists.version(list, null, office), Map.of())
                .yearly().stream()
                        .collect(Collectors.toMap(each -> each.wording().word(Column.MATTER), each -> each.duty()));
        assertThat(put("SUGGESTED", List.of())).hasStatus(422);
        assertThat(put("SUGGESTED", List.copyOf(yearly.values()))).hasStatus3xxRedirection();

        assertThat(plan("INTEGRITY")).isEqualTo(1);
        assertThat(plan("BUILDING")).isEqualTo(1);
        put("DISCIPLINE", List.of(yearly.get("抽查采购评审")));
        assertThat(plan("DISCIPLINE")).isEqualTo(1);
        assertThat(get("/duty-lists/" + list + "/plans/DISCIPLINE.docx", as(office.tenure())))
                .hasStatusOk();
        put("OUT", List.of(yearly.get("抽查采购评审")));
        assertThat(plan("DISCIPLINE")).isZero();
    }

    @Test
    void aLineWithoutPartnerStandsOutInThePicture() {
        assertThat(page("/map")).contains("<svg", "管好采购环节 → 抽查采购评审", "无任务落实", "无对应责任", "2 项没有对应");
    }

    @Test
    void aListThatOnlyPassesOnWhatTheSuperiorArrangedIsHintedAt() {
        var superiors = "/likenesses/superiors";
        assertThat(post(superiors, as(office.tenure()), Map.of("issuer", "机关工委", "title", "要点", "text", "")))
                .hasStatus(422);
        var text = "管好采购环节，每季度一次。管好车辆，每季度一次。抽查采购评审，每季度一次。";
        assertThat(post(superiors, as(office.tenure()), Map.of("issuer", "机关工委", "title", "要点", "text", text)))
                .hasStatus3xxRedirection();

        assertThat(page("?version=V1.0")).contains("雷同提示", "自己的写法 40%", "机关工委的安排", "3 / 5");
    }

    private MvcTestResult put(String plan, List<?> duties) {
        return post("/duty-lists/" + list + "/plans", as(office.tenure()), Map.of("plan", plan, "ids", duties));
    }

    private int plan(String plan) {
        return db.sql("select count(*) from duty.planned p join duty.duty d on d.id = p.duty"
                        + " where d.list = :list and p.plan = :plan")
                .param("list", list.value())
                .param("plan", plan)
                .query(Integer.class)
                .single();
    }

    private String page(String which) {
        return html(get("/duty-lists/" + list + which, as(office.tenure())));
    }

    private static Wording line(String matter, String series, String horizon, String upward, String subject) {
        return new Wording(Map.of(
                Column.SUBJECT, subject,
                Column.MATTER, matter,
                Column.CONTENT, matter + "，每季度一次",
                Column.LEAD, "规划财务处主要负责人",
                Column.LEAD_UNIT, "规划财务处",
                Column.SERIES, series,
                Column.HORIZON, horizon,
                Column.UPWARD, upward));
    }
}
