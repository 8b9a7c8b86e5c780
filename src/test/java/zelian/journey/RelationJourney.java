package zelian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The figure of the bodies on a day, who supervises whom, and the levels down which responsibility goes. */
class RelationJourney extends Journey {

    @Test
    void theBodiesAreDrawnAndEveryoneHasOneSupervisor() {
        var page = as("秦建国");
        page.navigate("/relations");
        assertThat(page.locator("main svg text").allTextContents()).contains("省直机关工委", "指导督促");
        accessible(page);
        picture(page, "relations");

        page.locator(".tabs").getByText("监督对象划分").click();
        page.waitForURL("**/supervisors");
        assertThat(page.locator("main").innerText()).contains("统管", "历次划分");
        accessible(page);
        picture(page, "supervisors");

        page.navigate("/coverage/levels?aspect=政治建设");
        assertThat(page.locator("main").innerText()).contains("三级对照：政治建设");
        accessible(page);
        picture(page, "levels");

        page.navigate("/coverage/lanes");
        assertThat(page.locator("main").innerText()).contains("协同响应时长");
        accessible(page);
        picture(page, "lanes");
    }

    @Test
    void whereTextsDisagreeSomeoneSaysWhichHoldsAndARequirementShowsHowItCameAbout() {
        var office = as("秦建国");
        office.navigate("/duty-lists?q=局党组");
        office.locator("main a.strong").first().click();
        office.waitForURL("**/duty-lists/*");
        office.navigate(office.url().replaceAll("[?#].*", "") + "/basis");
        assertThat(office.locator("main").innerText()).contains("没有依据", "频次期限不一致");
        accessible(office);
        picture(office, "basis");
        var conflict = office.locator("#CONFLICT td details").first();
        conflict.locator("summary").click();
        conflict.locator("input[type=radio]").first().check();
        conflict.locator("input[name=reason]").fill("专题研究半年一次，党组会议的次数不等于专题研究的次数");
        conflict.locator("[data-submit]").click();
        office.waitForFunction("() => document.body.innerText.includes('1 处已决定')");

        office.navigate("/regulations/descents");
        office.getByText("党组对机关党建的责任").first().click();
        office.waitForURL("**/regulations/descents/*");
        assertThat(office.locator("main svg text").allTextContents()).contains("中国共产党章程（七大）");
        accessible(office);
        picture(office, "descent");

        office.navigate("/coverage/tree");
        assertThat(office.locator("main").innerText()).contains("逐个分支");
        accessible(office);
        picture(office, "coverage-tree");
    }
}
