package zelian.supervision.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.organization.Viewers;
import zelian.supervision.InspectionPageTests;

/** Planning a round of inspections, its team and what they may while it runs. */
class RoundPageTests extends InspectionPageTests {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Rights rights;

    @Autowired
    Viewers viewers;

    @Test
    void aPlanIsRedrawnUntilItIsStartedButKeepsTheUnitsOfItsVisits() {
        var round = drawn("改方案的一轮");
        planned(round, "RECORDS");
        var fields = roundFields("改过的一轮方案");
        fields.put("units", List.of(bureau.unit("D12").toString()));
        assertThat(html(post(round + "/edit", as(office), fields))).contains("安全播出处已经安排过检查");

        fields.put("units", List.of(bureau.unit("D20").toString()));
        post(round + "/edit", as(office), fields);
        assertThat(html(get(round, as(office)))).contains("改过的一轮方案").doesNotContain("人事处");
        assertThat(html(post(round + "/edit", as(office), fields)))
                .as("by an old version")
                .contains("已有他人修改");

        post(round + "/start", as(office), Map.of());
        fields.put("lock", "2");
        assertThat(html(post(round + "/edit", as(office), fields))).contains("不能办理这一步");
    }

    @Test
    void nobodyInspectsTheirOwnUnit() {
        var fields = roundFields("查自己的一轮");
        fields.put("units", List.of(bureau.unit("D20").toString(), lead.unit().toString()));
        assertThat(html(post("/inspections", as(office), fields))).contains("组长孔晓峰所在的机关纪委是受检单位");

        fields.put("units", List.of(bureau.unit("D12").toString()));
        var round = Objects.requireNonNull(sentTo(post("/inspections", as(office), fields)));
        var visit = visitFields("RECORDS");
        visit.put("unit", bureau.unit("D12").toString());
        assertThat(html(post(round + "/visits", as(office), visit))).contains("不能参加对人事处的检查");
    }

    @Test
    void thosePlanningAreWarnedOfInspectionsThatCrowdOneUnit() {
        var round = drawn("扎堆的一轮");
        planned(round, "RECORDS");
        planned(round, "INTERVIEW");

        assertThat(html(get(round, as(office)))).contains("安全播出处 30 日内有", "建议合并进行");
        assertThat(html(get("/inspections/new", as(office)))).contains("安全播出处（已有 ");
        assertThat(status(get("/inspections/new", as(head)))).isEqualTo(404);
    }

    @Test
    void theTeamHasItsRightsOnlyWhileTheRoundRuns() {
        var deputy = bureau.as("D12", "副职负责人", "蒋建国", DAY);
        var fields = roundFields("权限随轮次的一轮");
        fields.put("members", List.of(deputy.tenure().toString()));
        var round = Objects.requireNonNull(sentTo(post("/inspections", as(office), fields)));
        assertThat(inspects(deputy, "D20")).as("planned").isFalse();

        post(round + "/start", as(office), Map.of());
        assertThat(inspects(deputy, "D20")).as("running").isTrue();
        assertThat(inspects(deputy, "D12")).as("not over one's own unit").isFalse();

        post(round + "/end", as(office), Map.of());
        assertThat(inspects(deputy, "D20")).as("ended").isFalse();
    }

    @Test
    void whoeverTakesOverAPlaceInTheTeamHasItsRights() {
        var old = bureau.as("D13", "联络员", "冯红霞", DAY);
        var next = bureau.as("D13", "副职负责人", "钱永刚", DAY);
        var fields = roundFields("换组员的一轮");
        fields.put("members", List.of(old.tenure().toString()));
        var round = Objects.requireNonNull(sentTo(post("/inspections", as(office), fields)));
        var planned = visitFields("RECORDS");
        planned.put("visitors", List.of(old.tenure().toString()));
        var visit = Objects.requireNonNull(sentTo(post(round + "/visits", as(office), planned)));
        post(round + "/start", as(office), Map.of());

        transaction.executeWithoutResult(status -> events.publishEvent(bureau.passed(old, next, DAY)));

        assertThat(inspects(next, "D20")).isTrue();
        assertThat(html(get(round, as(next)))).contains("由 钱永刚 承接");
        assertThat(html(get(visit, as(next)))).contains("记下现场情况", "轮到 <b>你（钱永刚）</b>");
    }

    @Test
    void theListOfRoundsIsReadPageByPageAndSurvivesAWrongKey() {
        drawn("列表里的一轮");

        assertThat(html(get("/inspections?state=PLANNED", as(office)))).contains("列表里的一轮");
        assertThat(status(get("/inspections?after=nonsense", as(office)))).isEqualTo(200);
        assertThat(status(get("/findings?after=nonsense&round=nonsense&state=nonsense", as(office))))
                .isEqualTo(200);
    }

    @Test
    void theTeamFindsItsRunningRoundsOnTheStartPage() {
        held("工作台上的一轮");

        assertThat(html(get("/", as(lead)))).contains("我参加的督责");
        assertThat(html(get("/", as(stranger)))).doesNotContain("我参加的督责");
    }

    private boolean inspects(Viewer viewer, String unit) {
        return rights.may(viewers.acting(viewer.tenure(), DAY), Area.SUPERVISION, Act.INSPECT, bureau.unit(unit));
    }
}
