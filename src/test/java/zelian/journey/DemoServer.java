package zelian.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The demonstration, started once for all journeys on a folder of its own, and one browser to walk through
 * it. Everything here belongs to one thread.
 */
final class DemoServer {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final ConfigurableApplicationContext APPLICATION = Demonstration.start("demo", "journey");
    static final String ADDRESS = Demonstration.address(APPLICATION);
    static final Browser BROWSER = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(QUIET));

    private DemoServer() {}

    static <T> T bean(Class<T> type) {
        return APPLICATION.getBean(type);
    }

    /** A browser of one's own, in Chinese and Beijing time, on a desk or a phone. */
    static BrowserContext browser(int width, int height) {
        var context = BROWSER.newContext(new Browser.NewContextOptions()
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(width, height)
                .setBaseURL(ADDRESS));
        context.setDefaultTimeout(15_000);
        return context;
    }

    /** Enters the demonstration as this person: {@code 王海燕}, or with the post where there are several. */
    static Page enter(BrowserContext context, String person) {
        var page = context.newPage();
        page.onDialog(Dialog::accept);
        page.navigate("/demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(person))
                .first()
                .click();
        page.waitForURL(url -> !url.endsWith("/demo") && !url.contains("/demo/"));
        return page;
    }
}
