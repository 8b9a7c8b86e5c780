package zelian.journey;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import zelian.demo.play.Keeping;

/**
 * The second half of the chain, reported, assessed, held to account, and on to the next year, as all the persons
 * concerned. It moves the day of the demonstration and closes its year, so what was told is put back afterwards.
 */
class ClosingJourney extends Journey {

    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 16);

    @AfterEach
    void putBack() {
        DemoServer.bean(Keeping.class).putBack(AUTUMN);
    }

    @Test
    void aYearIsClosedAndTheNextIsOpened() {
        new Closing(new Mouse(), this::as, this::show, new Passage.Place("研究院", "严晓峰", "钱思远")).walk();
    }

    private void show(Page page, String name) {
        accessible(page);
        picture(page, name);
    }
}
