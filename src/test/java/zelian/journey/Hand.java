package zelian.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * How someone works on a page: with the mouse, or by keyboard alone. Fields are named as forms send them, after
 * the form's own name where the page has several ({@code plan/words}); buttons and links as they read.
 */
abstract class Hand {

    abstract void type(Page page, String field, String text);

    abstract void day(Page page, String field, LocalDate day);

    /** One option of a list, by what it reads or a part of it. */
    abstract void choose(Page page, String field, String option);

    /** One of many boxes, by what it reads or a part of it. */
    abstract void pick(Page page, String field, String option);

    /** One option among several, all shown. */
    abstract void mark(Page page, String field, String option);

    abstract void tick(Page page, String label);

    abstract void hand(Page page, Path file);

    /** Opens what is folded away under these words. */
    abstract void unfold(Page page, String words);

    protected abstract void activate(Page page, Locator target);

    /** A choice that a list of filters acts on at once. */
    abstract void filter(Page page, String field, String option);

    /** Presses a button that acts; ends when the answer is there. */
    void press(Page page, String button) {
        arrive(
                page,
                () -> activate(
                        page,
                        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                                .first()),
                button);
    }

    /** Follows a link of the page's own part. */
    void follow(Page page, String link) {
        arrive(
                page,
                () -> activate(
                        page,
                        page.locator("main")
                                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                                .first()),
                link);
    }

    /** The field, where it can be seen. */
    protected static Locator field(Page page, String element, String field) {
        var form = field.contains("/") ? "main form#" + field.substring(0, field.indexOf('/')) : "main";
        return page.locator(form + " " + element + "[name='" + field.substring(field.indexOf('/') + 1) + "']:visible");
    }

    /** The choice that reads so, among several that are all shown. */
    protected static Locator choice(Page page, String field, String option) {
        return field(page, "input", field).and(page.getByLabel(option, new Page.GetByLabelOptions().setExact(true)));
    }

    /** The box of this field that reads so, or has it in what it reads. */
    protected static Locator pickable(Page page, String field, String option) {
        var box = page.locator("main input[type=checkbox][name='" + field + "']");
        var value = (String) box.evaluateAll("""
                (boxes, text) => {
                  const words = box => box.parentElement.textContent.trim();
                  const found = boxes.find(one => words(one).replace(/（.*）/, '') === text) || boxes.find(one => words(one).includes(text));
                  if (!found) throw new Error(text + ' is not among ' + boxes.map(words).join(', '));
                  return found.value;
                }""", option);
        return page.locator("main input[type=checkbox][name='" + field + "'][value='" + value + "']");
    }

    /** The checkbox whose words have these in them. */
    protected static Locator box(Page page, String words) {
        return page.locator("main input[type=checkbox]:visible")
                .and(page.getByLabel(words))
                .first();
    }

    /** Waits for another document; says what the page refused if none comes. */
    protected static void arrive(Page page, Runnable act, String what) {
        page.evaluate("() => { window.leaving = true }");
        act.run();
        try {
            page.waitForFunction("() => !window.leaving && document.readyState === 'complete'");
        } catch (PlaywrightException stayed) {
            throw new AssertionError(
                    what + " at " + page.url() + " said: "
                            + page.evaluate(
                                    "() => [...document.querySelectorAll('[data-notices], [data-error]')].map(part => part.textContent).filter(Boolean).join('；')"),
                    stayed);
        }
    }

    /** The one option of this list that reads so, or has it in what it reads. */
    protected static String value(Locator select, String option) {
        return (String) select.evaluate("""
                (select, text) => {
                  const options = [...select.options].filter(one => one.value);
                  const found = options.find(one => one.text.replace(/（.*）/, '').trim() === text) || options.find(one => one.text.trim().includes(text));
                  if (!found) throw new Error(text + ' is not among ' + options.map(one => one.text.trim()).join(', '));
                  return found.value;
                }""", option);
    }
}
