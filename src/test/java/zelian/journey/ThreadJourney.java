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

/** The first act of the thread as the person concerned: an office's own list comes in. */
class ThreadJourney extends Journey {

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

    private Path file(String name) throws IOException {
        var file = scratch.resolve(name);
        try (var in = ThreadJourney.class.getResourceAsStream("/demo/" + name)) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }
}
