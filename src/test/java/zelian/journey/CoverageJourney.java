package zelian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The secretary looks where somebody has nothing to answer for, and opens the duties behind a number. */
class CoverageJourney extends Journey {

    @Test
    void aBlindSpotStandsOutAndANumberOpensItsDuties() {
        var page = as("王海燕");
        page.navigate("/coverage");
        assertThat(page.locator("main").innerText()).contains("覆盖率", "缺一环的单位");
        picture(page, "coverage");

        page.locator(".tabs").getByText("责任矩阵").click();
        page.waitForURL("**/coverage/duties");
        assertThat(page.locator("main").innerText()).contains("盲区");
        accessible(page);
        picture(page, "duty-matrix");

        var cell = page.locator("td.number a").first();
        var number = Integer.parseInt(cell.innerText());
        cell.click();
        page.waitForURL("**/coverage/duties/units/**");
        assertThat(page.locator("tbody tr").count()).isEqualTo(number);

        page.navigate("/coverage/members");
        assertThat(page.locator("main").innerText()).contains("班子成员责任分布");
        accessible(page);
    }
}
