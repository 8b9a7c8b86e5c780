package zelian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A member reads a letter of duty, types the word again, and it is in effect (责任书). */
class PledgeJourney extends Journey {

    @Test
    void aMemberSignsWhatTheHeadSignedAndTheNetworkShowsIt() {
        var member = as("李少华");
        member.navigate("/pledges");
        accessible(member);
        button(member, "签订 1 份责任书").click();
        member.waitForFunction("() => document.body.innerText.includes('再次核对口令')");
        assertThat(member.locator("main").innerText()).contains("不是《电子签名法》所称的电子签名", "等乙方 陈海燕 先签");
        accessible(member);
        picture(member, "pledge-signing");

        member.locator("input[name=password]").fill("不是这个");
        submit(member, "签订勾选的责任书");
        member.waitForFunction("() => document.body.innerText.includes('现在的口令不正确')");
        member.locator("input[name=password]").fill("zelian-demo");
        submit(member, "签订勾选的责任书");
        member.waitForFunction("() => document.body.innerText.includes('与签订时一致')");

        assertThat(member.locator("main").innerText()).contains("履行中", "责〔2026〕", "机关服务局主要负责人 李永刚");
        accessible(member);
        picture(member, "pledge");

        var office = as("秦建国");
        office.navigate("/pledges/network");
        assertThat(office.locator("main").innerText()).contains("李永刚", "已签", "没有班子成员分管");
        accessible(office);
        picture(office, "pledge-network");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static void submit(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }
}
