package zelian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What people carry with them: the inbox on a phone. */
class ManualJourney extends Journey {

    @Test
    void theInboxFitsAPhone() {
        var phone = DemoServer.enter(browser(360, 740), "朱国栋");
        phone.navigate("/inbox");
        assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
        accessible(phone);
        picture(phone, "inbox-phone");
    }
}
