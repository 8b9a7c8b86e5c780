package zelian.task.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.document.Sheets;
import zelian.duty.list.IssuedDuties;
import zelian.organization.importing.Bureau;
import zelian.task.Occurrence;
import zelian.task.Tasks;

/** The pages of occurrences, as their readers see them. */
@Transactional
class TaskPagesTests extends PageTests {

    @Autowired
    IssuedDuties issued;

    @Autowired
    Bureau bureau;

    @Autowired
    Tasks tasks;

    Occurrence yearsTasks;

    @BeforeEach
    void open() {
        issued.open();
        today.set(LocalDate.of(2026, 3, 2));
        yearsTasks = tasks.of(issued.duty("部署年度任务并分解到单位")).getFirst();
    }

    @Test
    void theListShowsWhatIsOpenTheMostUrgentFirstWithItsLight() {
        var page = html(get("/tasks", as(bureau.partyOffice().tenure())));

        assertThat(page).contains("报告年度主体责任落实情况", "逾期 31 天", "未启动", "王海燕");
        assertThat(page.indexOf("报告年度主体责任落实情况")).isLessThan(page.indexOf("部署年度任务并分解到单位"));
    }

    @Test
    void aLightFiltersByDueDay() {
        var late = html(get("/tasks?light=RED", as(bureau.partyOffice().tenure())));

        assertThat(late).contains("报告年度主体责任落实情况").doesNotContain("部署年度任务并分解到单位");
    }

    @Test
    void aPersonIsFoundByFirstLetters() {
        var page = html(get("/tasks?q=hwb", as(bureau.partyOffice().tenure())));

        assertThat(page).contains("韩文博").doesNotContain(">王海燕<");
    }

    @Test
    void fiftyRowsAPageAndOnToTheNext() {
        var first = html(get("/tasks?state=ALL", as(bureau.partyOffice().tenure())));

        assertThat(first.split("<tr>", -1)).hasSizeLessThanOrEqualTo(53);
        assertThat(first).contains("下一页", "after=");
    }

    @Test
    void aReaderWithoutScopeSeesOnlyTheirOwn() {
        assertThat(html(get("/tasks", as(bureau.unitHead().tenure())))).doesNotContain("报告年度主体责任落实情况");
        assertThat(html(get("/tasks?mine=true", as(bureau.member().tenure()))))
                .contains("部署分管领域责任落实")
                .doesNotContain("吕雪梅");
    }

    @Test
    void thePageOfOneSaysWhatIsAskedWhoseTurnItIsAndWhyTheDayMoved() {
        var report = tasks.of(issued.duty("报告年度主体责任落实情况")).getFirst();

        var page = html(get("/tasks/" + report.id(), as(bureau.secretary().tenure())));

        assertThat(page)
                .contains("轮到 <b>你（王海燕）</b>", "记实一次", "逾期 31 天")
                .contains("向上级党组织书面报告上一年度履行主体责任情况")
                .contains("写明 2026-01-31（周六，不是工作日），提前到 2026-01-30");
    }

    @Test
    void anothersTaskIsNotThere() {
        assertThat(status(get("/tasks/" + yearsTasks.id(), as(bureau.unitHead().tenure()))))
                .isEqualTo(404);
        assertThat(status(post(
                        "/tasks/" + yearsTasks.id() + "/handing-out",
                        as(bureau.unitHead().tenure()),
                        Map.of("to", bureau.clerk().tenure(), "due", "2026-03-31"))))
                .isEqualTo(404);
    }

    @Test
    void handingOutShowsWhatWillHappenBeforeItDoes() {
        var office = as(bureau.partyOffice().tenure());
        var address = "/tasks/" + yearsTasks.id() + "/handing-out";
        var fields = Map.of(
                "to", List.of(bureau.unitHead().tenure(), bureau.personnel().tenure()),
                "due", "2026-03-29",
                "title", "印发本单位任务分工");

        assertThat(html(get(address, office))).contains("宣传处", "朱国栋", "人事处");
        var preview = html(post(address + "/preview", office, fields));
        assertThat(preview).contains("下达 2 项任务", "2026-03-27", "朱国栋", "吴春生");
        assertThat(tasks.of(yearsTasks.duty())).hasSize(1);

        assertThat(sentTo(post(address, office, fields))).isEqualTo("/tasks/" + yearsTasks.id());
        assertThat(tasks.of(yearsTasks.duty())).hasSize(3);
        assertThat(html(get("/tasks/" + yearsTasks.id(), office))).contains("已完成 0 / 2 项", "印发本单位任务分工", "推进中");
        assertThat(html(get("/tasks?mine=true", as(bureau.unitHead().tenure()))))
                .contains("印发本单位任务分工");
    }

    @Test
    void aDueDayAfterTheWholeIsSaidAtTheField() {
        var refused = post(
                "/tasks/" + yearsTasks.id() + "/handing-out/preview",
                as(bureau.partyOffice().tenure()),
                Map.of("to", bureau.unitHead().tenure(), "due", "2026-04-15"));

        assertThat(status(refused)).isEqualTo(422);
        assertThat(html(refused)).contains("晚于上级任务的时限 2026-03-31");
    }

    @Test
    void theExportHoldsEverythingTheFilterShows() throws Exception {
        var file = get(
                        "/tasks/export.xlsx?state=ALL&q=hwb",
                        as(bureau.partyOffice().tenure()))
                .getResponse()
                .getContentAsByteArray();

        var sheet = Sheets.read(new ByteArrayInputStream(file).readAllBytes(), Sheets.Limits.USUAL)
                .getFirst();
        assertThat(sheet.rows()).hasSizeGreaterThan(10);
        assertThat(sheet.rows().getFirst().text(1)).isEqualTo("任务");
        assertThat(sheet.rows().get(1).text(4)).isEqualTo("韩文博");
    }

    @Test
    void theDutysPageShowsItsOccurrences(@Autowired DutyTasks part) {
        var shown = part.part("duty", yearsTasks.duty().value(), bureau.secretary());

        assertThat(shown)
                .get()
                .isInstanceOfSatisfying(
                        DutyTasksPart.class,
                        tasks -> assertThat(tasks.tasks())
                                .extracting(TaskRow::task)
                                .containsExactly(yearsTasks));
        assertThat(part.part("duty", yearsTasks.duty().value(), bureau.unitHead()))
                .isEmpty();
    }
}
