package zelian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever does not know how to begin finds the steps where they are needed: on the duty and beside the empty form. */
class GuideJourney extends Journey {

    @Test
    void theStepsStandBesideTheEmptyFormOfARecord() {
        var member = as("韩文博");
        member.navigate("/guides?q=提醒分管");
        member.locator("main a.strong").first().click();
        member.waitForFunction("() => document.body.innerText.includes('做得好的例子')");
        accessible(member);

        member.locator("aside a").first().click();
        member.waitForFunction("() => location.pathname.startsWith('/duties/')");
        assertThat(member.locator("main").innerText()).contains("怎么做", "看到苗头");
        var duty = member.url().replaceAll(".*/duties/", "");

        member.navigate("/records/new?duty=" + duty);
        assertThat(member.locator("main").innerText()).contains("看到苗头", "拿不准问谁");
        accessible(member);
        picture(member, "guide");

        member.navigate("/my/duties/card");
        assertThat(member.locator("main").innerText()).contains("韩文博责任卡", "签的责任书");
        accessible(member);
        picture(member, "duty-card");
    }
}
