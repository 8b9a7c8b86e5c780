package zelian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Common lines go down to an office, whose head puts one in own words, leaves one out, and looks the list over. */
class HandingDownJourney extends Journey {

    @Test
    void aLineHandedDownIsRefinedOrLeftOutWithAReason() {
        var office = as("秦建国");
        office.navigate("/duty-lists?q=局党组");
        link(office, "局党组全面从严治党责任清单（2026 年度）").click();
        link(office, "下发").click();
        office.locator("select[name=subject]").selectOption("班子成员");
        office.locator("select[name=kind]").selectOption("处室");
        office.waitForFunction("() => document.body.innerText.includes('新建清单，写入 8 项')");
        accessible(office);
        picture(office, "handing-down");
        office.getByLabel("全选").uncheck();
        office.getByLabel("传媒处", new Page.GetByLabelOptions().setExact(true)).check();
        office.locator("[data-submit]").click();
        office.waitForURL("**/duty-lists");

        var head = as("褚少华");
        head.navigate("/duty-lists?q=传媒处");
        link(head, "传媒处全面从严治党责任清单（2026 年度）").click();
        link(head, "提醒分管单位主要负责人").click();
        press(head, "去掉第 2 项");
        head.waitForFunction("() => document.body.innerText.includes('去掉要写明为什么不需配套')");
        head.locator("input[name=reason]").fill("本处没有分管单位");
        press(head, "去掉第 2 项");
        head.waitForFunction("() => document.querySelectorAll('tbody td.number').length === 7");
        link(head, "推动分管领域制度建设").click();
        head.locator("textarea[name=content]").fill("修订节目审查和许可受理两项规程，写明谁初审、谁复核、几天办结，半年抽十件对照");
        press(head, "保存第 5 项");
        head.waitForURL("**/duty-lists/*?version=*");

        link(head, "体检").click();
        assertThat(head.locator("main").innerText()).contains("照抄上级", "细化率", "14%");
        head.locator("td details summary").first().click();
        head.locator("td details[open] input[name=reason]").fill("与局党组要求一致，照此执行");
        head.locator("td details[open] [data-submit]").click();
        head.waitForFunction("() => document.body.innerText.includes('1 项已说明理由')");
        accessible(head);
        picture(head, "checkup");

        office.navigate("/duty-lists/counts");
        assertThat(office.locator("main").innerText()).contains("草拟", "传媒处", "0，在编 1");
        accessible(office);
        picture(office, "counts");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
