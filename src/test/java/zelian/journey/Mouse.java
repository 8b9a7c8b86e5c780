package zelian.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;

/** Clicks, and types where one types. */
final class Mouse extends Hand {

    @Override
    void type(Page page, String field, String text) {
        page.locator("main [name='" + field + "']:visible").first().fill(text);
    }

    @Override
    void day(Page page, String field, LocalDate day) {
        type(page, field, day.toString());
    }

    @Override
    void choose(Page page, String field, String option) {
        var select = page.locator("main select[name='" + field + "']").first();
        select.selectOption(value(select, option));
    }

    @Override
    void mark(Page page, String field, String option) {
        page.locator("main label:visible:has(input[name='" + field + "'])")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
    }

    @Override
    void tick(Page page, String label) {
        page.locator("main label:visible:has(input[type=checkbox])")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
    }

    @Override
    void hand(Page page, Path file) {
        page.waitForFileChooser(
                        () -> page.locator("main input[type=file]").first().click())
                .setFiles(file);
    }

    @Override
    void unfold(Page page, String words) {
        page.locator("main summary")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    @Override
    void filter(Page page, String field, String option) {
        arrive(page, () -> choose(page, field, option), option);
    }

    @Override
    protected void activate(Page page, Locator target) {
        target.click();
    }
}
