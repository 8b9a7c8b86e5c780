package zelian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zelian.common.Ids;

/** Acts of the thread as the persons concerned, by mouse and by keyboard alone. */
class ThreadJourney extends Journey {

    private static final int TABS_AT_MOST = 120;
    private static final Pattern ONE_OBJECT = Pattern.compile("/(imports|records)/[0-9a-f]{8}-[^?]*$");

    @TempDir
    Path scratch;

    @Test
    void theOfficesOwnListIsReadAsTheSameFortyDuties() throws IOException {
        var page = as("秦建国");
        page.navigate("/imports/new?kind=duty-list");
        page.locator("input[type=file]").setInputFiles(file("责任清单-办公室版.xlsx"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("上传并核对"))
                .click();
        page.waitForURL(ONE_OBJECT);

        assertThat(page.locator("main").innerText()).contains("40 行").contains("责任部门（牵头/配合）");
        assertThat(page.locator("main").innerText()).doesNotContain("新增责任 40 项");
        accessible(page);
        picture(page, "import");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("放弃这次导入"))
                .click();
        page.waitForFunction("() => !document.querySelector('#confirming')");
    }

    @Test
    void aFileThatIsNoWorkbookIsRefusedInOneSentenceAndTheFormStays() throws IOException {
        var page = as("秦建国");
        page.navigate("/imports/new?kind=duty-list");
        page.locator("input[type=file]").setInputFiles(Files.writeString(scratch.resolve("清单.xlsx"), "不是表格"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("上传并核对"))
                .click();

        page.waitForFunction("() => document.body.innerText.includes('这不是 Excel 文件')");
        assertThat(page.locator("input[type=file]").isVisible()).isTrue();
        accessible(page);
    }

    @Test
    void whatIsEnteredForAnotherCountsWhenTheyConfirmIt() {
        var words = "调研督查记实 " + Ids.next();
        var clerk = as("陶立群");
        clerk.navigate("/records/new");
        clerk.locator("select[name=owner]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        clerk.waitForURL("**owner=**");
        clerk.locator("select[name=kind]").selectOption("OTHER");
        clerk.locator("input[name=happenedOn]").fill("2026-09-15");
        clerk.locator("textarea[name=deed]").fill(words);
        accessible(clerk);
        picture(clerk, "record");
        clerk.locator("[data-submit]").click();
        clerk.waitForURL(ONE_OBJECT);
        assertThat(clerk.locator("main").innerText()).contains(words).contains("待");
    }

    @Test
    void aRecordIsEnteredByKeyboardAlone() {
        var words = "只用键盘记实 " + Ids.next();
        var page = as("朱国栋");
        page.navigate("/records/new");
        tabTo(page, "select[name=kind]");
        page.keyboard().press("End");
        tabTo(page, "input[name=happenedOn]");
        page.keyboard().insertText("");
        page.evaluate("document.activeElement.value = '2026-09-15'");
        tabTo(page, "textarea[name=deed]");
        page.keyboard().type(words);
        tabTo(page, "[data-submit]");
        page.keyboard().press("Enter");
        page.waitForURL(ONE_OBJECT);

        assertThat(page.locator("main").innerText()).contains(words);
    }

    @Test
    void whatIsMissingIsSaidAtTheFieldAndWhatWasTypedStays() {
        var page = as("朱国栋");
        page.navigate("/records/new");
        page.locator("input[name=place]").fill("三楼会议室");
        page.locator("textarea[name=deed]").fill("");
        page.locator("[data-submit]").click();

        page.waitForFunction("() => document.body.innerText.includes('请用一两句话写做了什么')");
        assertThat(page.locator("input[name=place]").inputValue()).isEqualTo("三楼会议室");
        accessible(page);
    }

    private static void tabTo(Page page, String selector) {
        for (var tab = 0; tab < TABS_AT_MOST; tab++) {
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + selector);
    }

    private Path file(String name) throws IOException {
        var file = scratch.resolve(name);
        try (var in = ThreadJourney.class.getResourceAsStream("/demo/" + name)) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }
}
