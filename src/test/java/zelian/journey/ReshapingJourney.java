package zelian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** 组织人事 sees everything that a merger will do before it is done, and names a unit anew. */
class ReshapingJourney extends Journey {

    @Test
    void whatWillHappenIsShownFirst() {
        var page = as("吴春生");
        page.navigate("/organization?find=审计处党支部");
        page.locator(".tree-row a").first().click();
        page.getByText("机构调整").first().click();
        page.locator(".tabs").getByText("更名").click();
        page.getByLabel("新名称").fill("审计党支部");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("看会发生什么"))
                .click();
        page.waitForFunction("() => document.body.innerText.includes('依据文件没有填写')");
        page.getByLabel("依据文件").fill("机党〔2026〕15号");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("看会发生什么"))
                .click();
        page.waitForURL("**/reshaping?**");
        assertThat(page.locator("#plan").innerText()).contains("审计处党支部 → 审计党支部");
        accessible(page);
        picture(page, "reshaping");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("办理更名"))
                .click();
        page.waitForURL(url -> url.matches(".*/units/[0-9a-f-]{36}"));
        assertThat(page.locator("h1").innerText()).contains("审计党支部");
        page.navigate("/organization?find=审计处党支部&day=2026-09-01");
        assertThat(page.locator("main").innerText()).contains("2026-09-01 的样子");
    }
}
