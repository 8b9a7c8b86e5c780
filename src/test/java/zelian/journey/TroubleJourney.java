package zelian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do to a form beside filling it in: go back to it, open it twice, hand in too much. */
class TroubleJourney extends Journey {

    private static final Pattern ONE_RECORD = Pattern.compile("/records/[0-9a-f]{8}-[0-9a-f-]*$");

    @TempDir
    Path scratch;

    @Test
    void whoGoesBackToASentFormIsToldAndFindsItEmpty() {
        var page = as("秦建国");
        page.navigate("/records/new");
        page.locator("[name=kind]").selectOption(new SelectOption().setIndex(1));
        page.locator("[name=deed]").fill("听取两个支部的汇报");
        press(page, "记实并确认");
        page.waitForURL(ONE_RECORD);

        page.goBack();
        page.waitForFunction("() => document.body.innerText.includes('这张表刚才已经提交')");
        assertThat(page.locator("[name=deed]").inputValue()).isEmpty();

        page.navigate("/records/new");
        assertThat(page.locator("main").innerText()).doesNotContain("这张表刚才已经提交");
    }

    @Test
    void whatIsRefusedBeforeItIsReadIsSaidOnTheForm() throws IOException {
        var page = as("秦建国");
        page.navigate("/imports/new?kind=duty-list");
        page.locator("main input[type=file]").setInputFiles(large("太大.xlsx"));
        press(page, "上传并核对");

        page.waitForFunction("() => document.body.innerText.includes('文件太大')");
        assertThat(page.locator("main input[type=file]").isVisible()).isTrue();
    }

    @Test
    void theSecondWindowIsToldAndKeepsWhatWasTyped() {
        var first = as("秦建国");
        first.navigate("/inspections?state=PLANNED");
        var round = first.locator("main table a").first().getAttribute("href");
        first.navigate(round + "/edit");
        var second = first.context().newPage();
        second.navigate(round + "/edit");
        first.locator("[name=basis]").fill("第一个窗口");
        second.locator("[name=basis]").fill("第二个窗口");

        press(first, "保存方案");
        first.waitForURL("**" + round);
        press(second, "保存方案");

        second.waitForFunction("() => document.body.innerText.includes('已有他人修改')");
        assertThat(second.locator("[name=basis]").inputValue()).isEqualTo("第二个窗口");
    }

    @Test
    void severalAreChosenAmongManyByAFewCharactersOfEach() {
        var page = as("秦建国");
        page.navigate("/inspections/new");
        var units = page.locator("[data-field=units]");
        units.locator("input[type=search]").fill("宣传处");
        assertThat(units.locator(".choice-list label:visible").allInnerTexts())
                .isNotEmpty()
                .allMatch(label -> label.contains("宣传处"));
        units.locator("input[type=search]").fill("离退休干部处党");
        units.locator("input[type=search]").press("Enter");

        assertThat(units.locator(".choices-told").innerText()).contains("已选 1 个：离退休干部处党支部");
        assertThat(units.locator("input[type=search]").inputValue()).isEmpty();
        accessible(page);
    }

    private Path large(String name) throws IOException {
        var file = scratch.resolve(name);
        try (var content = new RandomAccessFile(file.toFile(), "rw")) {
            content.setLength(40L << 20);
        }
        return file;
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
