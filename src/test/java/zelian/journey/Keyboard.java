package zelian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Never touches the mouse: Tab until it is there, then the keys that belong to it. */
final class Keyboard extends Hand {

    /** More than any page has places to stop at. */
    private static final int TABS_AT_MOST = 400;

    private static final String HERE = "place => place === document.activeElement";

    @Override
    void type(Page page, String field, String text) {
        tabTo(page, page.locator("main [name='" + field + "']:visible").first());
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
    }

    /** Types a date in the order in which this browser shows one. */
    @Override
    void day(Page page, String field, LocalDate day) {
        var place = page.locator("main input[name='" + field + "']:visible").first();
        tabTo(page, place);
        page.keyboard().type(DateTimeFormatter.ofPattern("MMddyyyy").format(day));
        assertThat(place.inputValue()).isEqualTo(day.toString());
    }

    /** A long list is narrowed by typing; a short one is walked through with the arrows. */
    @Override
    void choose(Page page, String field, String option) {
        var select = page.locator("main select[name='" + field + "']").first();
        var wanted = value(select, option);
        var narrowing = page.locator("main [data-picker]:has(select[name='" + field + "']) input[type=search]");
        if (narrowing.count() > 0) {
            tabTo(page, narrowing.first());
            page.keyboard().insertText(option);
        }
        tabTo(page, select);
        if (!select.evaluate("select => select.multiple").equals(true)) {
            var steps = (Integer) select.evaluate("""
                    (select, value) => [...select.options].findIndex(one => one.value === value) - select.selectedIndex
                    """, wanted);
            for (var step = 0; step < Math.abs(steps); step++) {
                page.keyboard().press(steps > 0 ? "ArrowDown" : "ArrowUp");
            }
        } else {
            page.keyboard().press("ArrowDown");
        }
        assertThat(select.evaluate("select => [...select.selectedOptions].map(one => one.value).join()"))
                .isEqualTo(wanted);
    }

    @Override
    void mark(Page page, String field, String option) {
        var wanted = page.locator("main label:visible:has(input[name='" + field + "'])")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .locator("input");
        tabTo(page, page.locator("main input[name='" + field + "']:visible"));
        page.keyboard().press("Space");
        while (!(Boolean) wanted.evaluate(HERE)) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(wanted.isChecked()).isTrue();
    }

    @Override
    void tick(Page page, String label) {
        var box = page.locator("main label:visible:has(input[type=checkbox])")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .locator("input");
        tabTo(page, box);
        page.keyboard().press("Space");
        assertThat(box.isChecked()).isTrue();
    }

    @Override
    void hand(Page page, Path file) {
        tabTo(page, page.locator("main input[type=file]").first());
        page.waitForFileChooser(() -> page.keyboard().press("Enter")).setFiles(file);
    }

    @Override
    void unfold(Page page, String words) {
        activate(
                page,
                page.locator("main summary")
                        .filter(new Locator.FilterOptions().setHasText(words))
                        .first());
    }

    @Override
    void filter(Page page, String field, String option) {
        choose(page, field, option);
        arrive(page, () -> page.keyboard().press("Enter"), option);
    }

    @Override
    protected void activate(Page page, Locator target) {
        tabTo(page, target);
        page.keyboard().press("Enter");
    }

    /** Goes on with Tab until one of these has the focus. */
    private static void tabTo(Page page, Locator places) {
        places.first().waitFor();
        for (var tab = 0; tab < TABS_AT_MOST; tab++) {
            if ((Boolean) places.evaluateAll("places => places.includes(document.activeElement)")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach " + places + " at " + page.url());
    }
}
