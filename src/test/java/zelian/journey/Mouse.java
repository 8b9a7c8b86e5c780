package zelian.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;

/** Clicks, and types where one types. */
final class Mouse extends Hand {

    @Override
    void type(Page page, String field, String text) {
        field(page, "", field).first().fill(text);
    }

    @Override
    void day(Page page, String field, LocalDate day) {
        type(page, field, day.toString());
    }

    @Override
    void choose(Page page, String field, String option) {
        var select = field(page, "select", field).first();
        select.selectOption(value(select, option));
    }

    @Override
    void pick(Page page, String field, String option) {
        pickable(page, field, option).click();
    }

    @Override
    void mark(Page page, String field, String option) {
        choice(page, field, option).click();
    }

    @Override
    void tick(Page page, String words) {
        box(page, words).click();
    }

    @Override
    void hand(Page page, Path file) {
        page.locator("main input[type=file]").first().setInputFiles(file);
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
