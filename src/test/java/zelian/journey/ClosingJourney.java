package zelian.journey;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The second half of the chain: reported, assessed, held to account, as all the persons concerned. */
class ClosingJourney extends Journey {

    @Test
    void aYearIsClosed() {
        new Closing(new Mouse(), this::as, this::show, new Passage.Place("研究院", "严晓峰", "钱思远")).walk();
    }

    private void show(Page page, String name) {
        accessible(page);
        picture(page, name);
    }
}
