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

    @Override
    void type(Page page, String field, String text) {
        tabTo(page, field(page, "", field).first());
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
    }

    /** Types a date in the order in which this browser shows one. */
    @Override
    void day(Page page, String field, LocalDate day) {
        var place = field(page, "input", field).first();
        tabTo(page, place);
        page.keyboard().type(DateTimeFormatter.ofPattern("MMddyyyy").format(day));
        assertThat(place.inputValue()).isEqualTo(day.toString());
    }

    /** A long list is narrowed by typing; a short one is walked through with the arrows. */
    @Override
    void choose(Page page, String field, String option) {
        var select = field(page, "select", field).first();
        var wanted = value(select, option);
        var narrowing = select.locator("xpath=preceding-sibling::input[@type='search']");
        if (narrowing.count() > 0) {
            tabTo(page, narrowing.first());
            page.keyboard().insertText(option);
        }
        tabTo(page, select);
        var down = (Boolean) select.evaluate(
                "(select, value) => [...select.options].findIndex(one => one.value === value) > select.selectedIndex",
                wanted);
        var options = (Integer) select.evaluate("select => select.options.length");
        for (var step = 0; step < options && !wanted.equals(chosen(select)); step++) {
            page.keyboard().press(down ? "ArrowDown" : "ArrowUp");
        }
        assertThat(chosen(select)).as(option).isEqualTo(wanted);
    }

    private static Object chosen(Locator select) {
        return select.evaluate("select => [...select.selectedOptions].map(one => one.value).join()");
    }

    @Override
    void pick(Page page, String field, String option) {
        var wanted = pickable(page, field, option);
        var narrowing = wanted.locator("xpath=ancestor::fieldset//input[@type='search']");
        if (narrowing.count() > 0) {
            tabTo(page, narrowing.first());
            page.keyboard().insertText(option);
        }
        tabTo(page, wanted);
        page.keyboard().press("Space");
        assertThat(wanted.isChecked()).as(option).isTrue();
    }

    @Override
    void mark(Page page, String field, String option) {
        var wanted = choice(page, field, option);
        tabTo(page, field(page, "input", field));
        page.keyboard().press("Space");
        var choices = field(page, "input", field).count();
        for (var step = 0; step < choices && !wanted.isChecked(); step++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(wanted.isChecked()).as(option).isTrue();
    }

    @Override
    void tick(Page page, String words) {
        var box = box(page, words);
        tabTo(page, box);
        page.keyboard().press("Space");
        assertThat(box.isChecked()).as(words).isTrue();
    }

    /** As far as the field; the chooser that opens there is the operating system's. */
    @Override
    void hand(Page page, Path file) {
        var field = page.locator("main input[type=file]").first();
        tabTo(page, field);
        field.setInputFiles(file);
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
