package zelian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * A problem is decided on, taken on, made a project and struck off, each step by whose it is (三张清单); the year's tasks
 * are read where they are divided and where they are checked (任务分工); what was said of a draft (征求意见) and what is open
 * to staff (公开) is read by whom it concerns; who does what among the supervising bodies (RACI), what was given back and
 * what was granted stands where it is looked for.
 */
class ListsJourney extends Journey {

    private static final String PROBLEM = "借调人员超期没有清理";

    private final Hand hand = new Mouse();

    @Test
    void aProblemBecomesAProjectAndAnotherIsStruckOff() {
        var office = open("秦建国", "/problems");
        accessible(office);
        picture(office, "problems");
        hand.follow(office, PROBLEM);
        hand.choose(office, "ruling/agendaItem", "局党组 2026 年第 13 次会议");
        hand.choose(office, "ruling/lead", "韩文博");
        hand.choose(office, "ruling/doing", "人事处");
        hand.press(office, "列入，交领衔领导认领");
        var problem = path(office);
        hand.press(open("韩文博", problem), "认领这个问题");

        var head = open("吴春生", problem);
        hand.follow(head, "起草项目");
        hand.type(head, "name", "清理超期借调");
        hand.type(head, "goal", "超期借调清理完毕，新借调一律限期");
        hand.type(head, "standard", "台账与在岗一致，无超期");
        hand.type(head, "measures", "逐人核对去留");
        hand.day(head, "until", LocalDate.of(2026, 12, 25));
        hand.press(head, "保存，再定节点");
        hand.type(head, "words", "逐人核对去留");
        hand.day(head, "day", LocalDate.of(2026, 10, 30));
        hand.choose(head, "owner", "吴春生");
        hand.press(head, "加上这个节点");
        accessible(head);
        hand.press(open("韩文博", path(head)), "立项，排出节点任务");
        head.reload();
        assertThat(head.locator("main").innerText()).contains("推进中", "进度 0%", "未到期");

        var discipline = open("孔晓峰", "/problems?state=APPLIED");
        hand.follow(discipline, "整治开到基层的会议过多过长");
        hand.mark(discipline, "effect", "明显");
        hand.type(discipline, "verification/words", "对照会议清单，走访三个直属单位");
        hand.press(discipline, "核验销号");
        assertThat(discipline.locator("main").innerText()).contains("已销号", "成效评价", "明显");
        picture(discipline, "project");

        discipline.navigate("/problems/path");
        accessible(discipline);
        picture(discipline, "problems-path");
    }

    @Test
    void theYearsTasksAreTakenOnAndReadFromTheirSessions() {
        var member = open("金振东", "/divisions");
        assertThat(member.locator("main").innerText()).contains("等你领受", "外包内容播后复审");
        hand.press(member, "领受勾选的任务");
        assertThat(member.locator("main").innerText()).doesNotContain("等你领受");
        hand.follow(member, "2026 年全面从严治党主要任务分工");
        accessible(member);
        picture(member, "division");
        hand.follow(member, "分工矩阵");
        accessible(member);
        picture(member, "division-matrix");
        hand.follow(member, "会议要求转化表");
        assertThat(member.locator("main").innerText()).contains("没有任务承接");
        accessible(member);

        var office = open("秦建国", "/meetings");
        accessible(office);
        hand.follow(office, "局党组 2026 年第 4 次会议");
        accessible(office);
        picture(office, "meeting");
    }

    @Test
    void whatWasSaidOfADraftAndWhatIsOpenToStaffCanBeRead() {
        var office = open("秦建国", "/consultations");
        accessible(office);
        hand.follow(office, "局党组全面从严治党责任清单（2026 年度） V1.1");
        assertThat(office.locator("main").innerText()).contains("已采纳", "部分采纳", "视为无意见");
        accessible(office);
        picture(office, "consultation");

        var staff = open("蒋红霞", "/published");
        accessible(staff);
        staff.locator("main a.strong").first().click();
        staff.waitForURL("**/published/*");
        assertThat(staff.locator("main").innerText()).contains("公开依据", "项公开范围较小");
        accessible(staff);
        picture(staff, "published");
    }

    @Test
    void whoDoesWhatIsReadAndWhatWasGivenBackAndGranted() {
        var discipline = open("孔晓峰", "/duty-lists");
        hand.follow(discipline, "局党组全面从严治党责任清单（2026 年度）");
        discipline.locator(".acts").getByText("RACI").click();
        discipline.waitForURL("**/raci");
        assertThat(discipline.locator("main").innerText()).contains("A·R", "三转：机关纪委在办", "三转交回");
        accessible(discipline);
        picture(discipline, "raci");

        discipline.navigate("/grants");
        assertThat(discipline.locator("main").innerText()).contains("机纪授〔2026〕1号", "生效中");
        accessible(discipline);
        picture(discipline, "grants");
    }

    private Page open(String person, String address) {
        var page = as(person);
        page.navigate(address);
        return page;
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }
}
