package zelian.supervision.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zelian.notice.Matter;
import zelian.rectification.Rectification;
import zelian.rectification.SourceRef;
import zelian.supervision.InspectionPageTests;
import zelian.ui.Html;

/** A round of inspections as the bureau's people carry it through on its pages: plan, visits, findings, answers, items. */
class InspectionJourneyTests extends InspectionPageTests {

    @Autowired
    Rectification rectification;

    @Autowired
    OpenMatters matters;

    @Test
    void aRoundGoesFromPlanToEndOnItsPages() {
        var round = drawn("从头到尾的一轮");
        assertThat(html(get(round, as(office)))).contains("计划中", "启动这轮督责", "还没有安排检查");
        assertThat(status(get(round, as(stranger)))).as("unknown to others").isEqualTo(404);
        assertThat(status(get(round, as(head)))).as("unknown to the unit").isEqualTo(404);

        var visit = planned(round, "UNANNOUNCED");
        post(round + "/start", as(office), Map.of());
        assertThat(status(get(visit, as(head))))
                .as("on the day, the unit knows")
                .isEqualTo(200);
        post(visit + "/holding", as(member), Map.of("words", "突击查看值班机房，当班两人在岗。"));
        assertThat(html(get(visit, as(member)))).contains("突击查看值班机房", "登记一条发现");
        assertThat(html(get(visit, as(head)))).doesNotContain("突击查看值班机房");

        record(visit, "SHORTFALL", "值班日志缺交接签字");
        record(visit, "EXPERIENCE", "应急口令墙上一图看懂");
        assertThat(html(get(visit, as(head)))).doesNotContain("值班日志缺交接签字");
        assertThat(html(get(round, as(lead)))).contains("还没有反馈");
        var shortfall = finding("值班日志缺交接签字");
        assertThat(status(get(shortfall, as(head))))
                .as("not yet put to the unit")
                .isEqualTo(404);

        assertThat(html(get(visit, as(lead)))).contains("反馈这 2 条发现", "2026-06-23 前逐条确认");
        post(visit + "/feedback", as(lead), Map.of());
        assertThat(html(get(visit, as(head)))).contains("已反馈", "全部确认属实，共 2 条", "6 月 3 日夜班无人签字");
        assertThat(html(get(shortfall, as(head)))).contains("待确认", "轮到 <b>你（何立群）</b>", "余 5 个工作日");
        assertThat(matters.waitingFor(head, 200)).extracting(Matter::act).contains("确认");

        var experience = finding("应急口令墙上一图看懂");
        post("/findings/confirmation", as(head), Map.of("ids", List.of(id(shortfall), id(experience))));
        assertThat(html(get(shortfall, as(lead)))).contains("未立整改", "单位确认", "立项整改");
        assertThat(html(get(experience, as(lead)))).contains("已确认").doesNotContain("立项并编号");

        assertThat(html(post(round + "/end", as(office), Map.of()))).contains("这轮督责还不能结束", "问题 001 还没有立项整改");
        post(shortfall + "/item", as(office), Map.of("nature", "AT_ONCE", "standard", "交接签字齐全", "due", ""));
        assertThat(html(get(shortfall, as(head)))).contains("已转整改", "整改〔2026〕");
        assertThat(rectification.of(new SourceRef("finding", UUID.fromString(id(shortfall)))))
                .singleElement()
                .satisfies(item -> assertThat(item.title()).isEqualTo("值班日志缺交接签字"));

        assertThat(html(get(round, as(office)))).contains("结束这轮督责");
        post(round + "/end", as(office), Map.of());
        assertThat(html(get(round, as(member)))).contains("已结束");
        for (var address : List.of(round, visit, shortfall, experience, "/inspections", "/findings")) {
            assertThat(Html.faults(html(get(address, as(lead))))).as(address).isEmpty();
        }
    }
}
