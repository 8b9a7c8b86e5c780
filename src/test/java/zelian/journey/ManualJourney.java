package zelian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of the manual, as the persons who use them most; each must be there and keep nobody out. */
class ManualJourney extends Journey {

    @Test
    void whatTheManualShowsIsThere() {
        var anyone = browser(1440, 1000).newPage();
        anyone.navigate("/demo");
        picture(anyone, "people");

        show("王海燕", "/", "workbench");
        show("秦建国", "/organization", "organization");
        show("秦建国", "/duty-lists/" + one("select id from duty.duty_list order by year limit 1"), "duty-list");
        show("吕雪梅", "/my/duties", "my-duties");
        show("朱国栋", "/tasks", "tasks");
        show("孔晓峰", "/rectification/items/" + one("select id from rectification.item order by id limit 1"), "item");
        show("王海燕", "/chain/duty/" + one("""
                select o.duty from task.occurrence o join evidence.citation c on c.target = o.id
                group by o.duty order by count(*) desc, o.duty limit 1"""), "chain");
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
        Page page = as(person);
        assertThat(page.navigate(address).status())
                .as(address + " as " + person)
                .isEqualTo(200);
        accessible(page);
        picture(page, picture);
    }

    private static UUID one(String sql) {
        return DemoServer.bean(JdbcClient.class).sql(sql).query(UUID.class).single();
    }
}
