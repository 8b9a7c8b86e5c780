package zelian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Part of a longer way, told as what each person does on their own pages. */
abstract class Episode {

    static final String OFFICE = "秦建国";
    static final String DISCIPLINE = "孔晓峰";
    static final String INQUIRER = "姜思远";
    static final String SECRETARY = "王海燕";
    static final String PERSONNEL = "吴春生";

    final Hand hand;
    final BiConsumer<Page, String> look;
    final Passage.Place place;
    private final Function<String, Page> people;

    Episode(Hand hand, Function<String, Page> people, BiConsumer<Page, String> look, Passage.Place place) {
        this.hand = hand;
        this.people = people;
        this.look = look;
        this.place = place;
    }

    /** The page this person has open. */
    final Page person(String name) {
        return people.apply(name);
    }

    final Page open(String person, String address) {
        var page = person(person);
        var answer = page.navigate(address);
        assertThat(answer.status()).as(address + " as " + person).isEqualTo(200);
        return page;
    }

    static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    static String href(Page page, String link) {
        return page.locator(link).first().getAttribute("href");
    }

    static String line(Page page, String person) {
        return page.locator("main tbody tr:has-text('" + person + "')").innerText();
    }

    static String text(Page page) {
        return page.locator("main").innerText();
    }
}
