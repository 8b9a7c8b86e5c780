package zelian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Opens every page on a desk and on a phone: axe finds nothing, and nothing is wider than the phone. */
abstract class EveryPage extends Journey {

    /** Between them they may open everything: business first, then the three administrators. */
    private static final List<String> READERS = List.of("秦建国", "王海燕", "孔晓峰", "朱国栋", "吴春生", "何宏伟", "卢文清", "范立新", "薛明远");

    private final List<String> faults = new ArrayList<>();

    final void openForSomebodyAndKeepNobodyOut(Collection<String> addresses) {
        addresses.forEach(this::look);

        assertThat(addresses).isNotEmpty();
        assertThat(faults).isEmpty();
    }

    private void look(String address) {
        for (var reader : READERS) {
            var page = as(reader);
            page.setViewportSize(1440, 1000);
            if (page.navigate(address).status() == 200) {
                look(page, address + " on a desk");
                page.setViewportSize(360, 740);
                look(page, address + " on a phone");
                var width = (Integer) page.evaluate("document.documentElement.scrollWidth");
                if (width > 360) {
                    faults.add(address + " is " + width + " px wide on a phone");
                }
                return;
            }
        }
        faults.add(address + " opens for nobody");
    }

    private void look(Page page, String where) {
        try {
            accessible(page);
        } catch (AssertionError violations) {
            faults.add(where + ": " + violations.getMessage());
        }
    }
}
