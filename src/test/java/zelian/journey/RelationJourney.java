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
}
