package zelian.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zelian.journey.Passage.Place;

/** From an office's file to a problem struck off, as all the persons concerned: with the mouse, and by keyboard alone. */
class WholeThreadJourney extends Journey {

    @TempDir
    Path scratch;

    @Test
    void withTheMouse() throws IOException {
        new Passage(new Mouse(), this::as, this::show, new Place("研究院", "严晓峰", "钱思远"), scratch).walk();
    }

    @Test
    void byKeyboardAlone() throws IOException {
        new Passage(
                        new Keyboard(),
                        this::as,
                        (page, name) -> accessible(page),
                        new Place("传输中心", "曹振东", "王惠兰"),
                        scratch)
                .walk();
    }

    private void show(Page page, String name) {
        accessible(page);
        picture(page, name);
    }
}
