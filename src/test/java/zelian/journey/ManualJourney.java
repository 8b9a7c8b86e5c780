package zelian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** What the manual shows beside the thread itself: ways in, overviews, and what people carry with them. */
class ManualJourney extends Journey {

    @Test
    void theWaysInAndTheOverviewsAreThere() {
        var anyone = browser(1440, 1000).newPage();
        anyone.navigate("/demo");
        picture(anyone, "people");

        show("王海燕", "/", "workbench");
        show("秦建国", "/organization", "organization");
        show("朱国栋", "/tasks", "tasks");
        show("王海燕", "/chain/breaks", "breaks");
    }

    @Test
    void aResultAndACaseAreOpenToWhomTheyConcern() {
        follow("朱国栋", "/assessments", "2026 年上半年全面从严治党主体责任考核", "result");
        follow("孔晓峰", "/accountability", "问立〔2026〕8号", "case");
    }

    @Test
    void theUseOfADecisionIsTold() {
        follow("孔晓峰", "/uses", "问责决定（问立〔2026〕1号）", "use");
    }

    @Test
    void theInboxFitsAPhone() {
        var phone = DemoServer.enter(browser(360, 740), "朱国栋");
        phone.navigate("/inbox");
        assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
        accessible(phone);
        picture(phone, "inbox-phone");
    }

    private void follow(String person, String address, String link, String picture) {
        var page = as(person);
        page.navigate(address);
        page.locator("main")
                .getByText(link, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.waitForURL(opened -> !opened.endsWith(address));
        accessible(page);
        picture(page, picture);
    }

    private void show(String person, String address, String picture) {
        var page = as(person);
        assertThat(page.navigate(address).status())
                .as(address + " as " + person)
                .isEqualTo(200);
        accessible(page);
        picture(page, picture);
    }
}
