package zelian.duty.raci;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import zelian.PageTests;
import zelian.duty.DutyListId;
import zelian.duty.list.IssuedLists;
import zelian.duty.sheet.OfficeLists;
import zelian.organization.importing.Bureau;
import zelian.ui.Html;

/** Who does what among the supervising bodies (RACI), and what a discipline body gives back (三转). */
class RaciPageTests extends PageTests {

    @Autowired
    Bureau bureau;

    @Autowired
    IssuedLists lists;

    @Test
    void whatADisciplineBodyDoesForADepartmentIsNamedAndGivenBack() {
        bureau.open();
        today.set(Bureau.DAY);
        var office = as(bureau.partyOffice());
        var discipline = as(bureau.discipline());
        var secretary = as(bureau.secretary());
        var own = lists.own(OfficeLists.full().subList(0, 14), LocalDate.of(2026, 1, 30));
        var duty = duty(own, "排查廉政风险并动态调整措施");
        var list = "/duty-lists/" + own;

        var page = html(get(list + "/raci", discipline));
        assertThat(page).contains("A·R", "三转：机关纪委在办“党组”的事", "排查廉政风险并动态调整措施");
        assertThat(Html.faults(page)).isEmpty();
        assertThat(html(get(list + "/raci?faults=true", discipline))).doesNotContain("报告年度主体责任落实情况");
        assertThat(status(get(list + "/raci", as(bureau.staff())))).isEqualTo(404);
        assertThat(status(get(list + "/raci.xlsx", discipline))).isEqualTo(200);

        var report = duty(own, "报告年度主体责任落实情况");
        var mark = Map.of("duty", report, "unit", bureau.unit("D02"), "letters", List.of("A"));
        refused(post(list + "/raci", discipline, mark), "“起草”权限");
        done(post(list + "/raci", office, mark));
        assertThat(html(get(list + "/raci?faults=true", office))).contains("报告年度主体责任落实情况", "有 2 个 A：只能有一家负责到底");
        done(post(list + "/raci", office, Map.of("duty", report, "unit", bureau.unit("D02"))));

        var proposal =
                Map.of("duty", duty + ":" + bureau.unit("D02"), "to", bureau.unit("D11"), "reason", "定措施是业务部门的事");
        refused(post(list + "/hand-backs", discipline, Map.of("duty", "", "to", bureau.unit("D11"))), "没有写明交回哪项责任");
        refused(
                post(
                        list + "/hand-backs",
                        discipline,
                        Map.of("duty", report + ":" + bureau.unit("D02"), "to", bureau.unit("D11"), "reason", "x")),
                "没有具体办理这项责任");
        var handBack = sentTo(post(list + "/hand-backs", discipline, proposal));
        assertThat(handBack).isNotNull();
        refused(post(list + "/hand-backs", discipline, proposal), "已经在办三转交回");

        refused(post(handBack + "/moving", office, Map.of()), "现在是“待决定”");
        refused(post(handBack + "/decision", secretary, Map.of("agreed", "false")), "没有写理由");
        done(post(handBack + "/decision", secretary, Map.of("agreed", "true", "words", "同意")));
        done(post(handBack + "/moving", office, Map.of()));

        assertThat(html(get(handBack, discipline))).contains("已完成", "机关纪委 A·R", "牵头 宣传处", "version=V1.");
        var draft = html(get(list + "?version=V1.1", office));
        assertThat(draft).contains("宣传处主要负责人", "修改 1");
    }

    private UUID duty(DutyListId list, String matter) {
        return db.sql("select d.id from duty.duty d join duty.item i on i.id = d.current_item"
                        + " where d.list = :list and i.matter = :matter")
                .param("list", list.value())
                .param("matter", matter)
                .query(UUID.class)
                .single();
    }

    private static void refused(MvcTestResult answer, String words) {
        assertThat(html(answer)).contains(words);
        assertThat(status(answer)).isEqualTo(422);
    }

    private static void done(MvcTestResult answer) {
        assertThat(sentTo(answer)).as(() -> html(answer)).isNotNull();
    }
}
