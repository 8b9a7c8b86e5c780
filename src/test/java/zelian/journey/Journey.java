package zelian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** A way through the product in a real browser, as the persons concerned; it also takes the manual's pictures. */
abstract class Journey {

    private static final Path MANUAL = Path.of("docs/manual");
    private static final int LONGEST_PICTURE = 2_400;

    private final Map<String, Page> people = new HashMap<>();
    private final List<BrowserContext> browsers = new ArrayList<>();

    @AfterEach
    void closeBrowsers() {
        browsers.forEach(BrowserContext::close);
        browsers.clear();
        people.clear();
    }

    /** The page this person has open; each person has a browser of their own. */
    Page as(String person) {
        return people.computeIfAbsent(person, name -> DemoServer.enter(browser(1440, 1000), name));
    }

    BrowserContext browser(int width, int height) {
        var browser = DemoServer.browser(width, height);
        browsers.add(browser);
        return browser;
    }

    /** Keeps what is shown, a long page's beginning, as a picture of the manual; continuous integration only looks. */
    static void picture(Page page, String name) {
        if (System.getenv("CI") == null) {
            var window = page.viewportSize();
            var whole = (Integer) page.evaluate("document.documentElement.scrollHeight");
            page.setViewportSize(window.width, Math.min(Math.max(whole, window.height), LONGEST_PICTURE));
            page.screenshot(new Page.ScreenshotOptions().setPath(MANUAL.resolve(name + ".png")));
            page.setViewportSize(window.width, window.height);
        }
    }

    /** Nothing on the page keeps anyone out (WCAG 2.1 AA, as far as a machine can tell). */
    static void accessible(Page page) {
        var onlyViolations = new AxeRunOptions();
        onlyViolations.setResultTypes(List.of("violations"));
        // The legacy mode differs for frames of other origins only, and does not load axe into a second page each time.
        var violations = new AxeBuilder(page)
                .setLegacyMode(true)
                .options(onlyViolations)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"))
                .analyze()
                .getViolations();
        assertThat(violations.stream()
                        .map(violation -> violation.getId() + ": "
                                + violation.getNodes().getFirst().getHtml())
                        .toList())
                .as(page.url())
                .isEmpty();
    }
}
