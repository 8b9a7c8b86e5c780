package zelian.journey;

import static org.assertj.core.api.Assertions.assertThat;

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
    void theInboxFitsAPhone() {
        var phone = DemoServer.enter(browser(360, 740), "朱国栋");
        phone.navigate("/inbox");
        assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
        accessible(phone);
        picture(phone, "inbox-phone");
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
