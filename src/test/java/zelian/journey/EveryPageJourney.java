package zelian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import zelian.analysis.Kinds;
import zelian.analysis.Ref;

/** Every page there is, opened on a desk and on a phone: axe finds nothing, and nothing is wider than the phone. */
class EveryPageJourney extends Journey {

    /** Between them they may open everything: business first, then the three administrators. */
    private static final List<String> READERS = List.of("秦建国", "王海燕", "孔晓峰", "朱国栋", "吴春生", "何宏伟", "卢文清", "范立新", "薛明远");

    /** Pages there is no way to while one is signed in or once the three administrators are there, or that are parts of another page. */
    private static final List<String> NOT_NOW =
            List.of("/setup", "/activation", "/error", "/sign-in/second-factor", "/imports/new", "/search/suggestions");

    /** Kinds in the middle of the chain, with links in both directions; the page is the same for all. */
    private static final List<String> CHAINS = List.of("duty", "finding");

    private static final List<String> WITH_PARAMETERS =
            List.of("/imports/new?kind=duty-list", "/search?q=zrqd", "/letters/new?kind=REMINDER");

    private final List<String> faults = new ArrayList<>();

    @Test
    void opensForSomebodyAndKeepsNobodyOut() {
        addresses().forEach(this::look);

        assertThat(faults).isEmpty();
    }

    @Test
    void theDoorsAreOpenToEveryone() {
        var page = browser(1440, 1000).newPage();
        for (var address : List.of("/demo", "/sign-in")) {
            assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
            accessible(page);
        }
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

    /** Lists and forms, which have no id in their address, and one object of every kind. */
    private static TreeSet<String> addresses() {
        var addresses = new TreeSet<>(WITH_PARAMETERS);
        DemoServer.bean(RequestMappingHandlerMapping.class).getHandlerMethods().forEach((mapping, method) -> {
            if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                    && zelian.ui.Page.class.isAssignableFrom(method.getMethod().getReturnType())) {
                mapping.getPatternValues().stream()
                        .filter(path -> !path.contains("{") && !NOT_NOW.contains(path))
                        .forEach(addresses::add);
            }
        });
        var kinds = DemoServer.bean(Kinds.class);
        for (var kind : kinds.inOrder()) {
            DemoServer.bean(JdbcClient.class)
                    .sql(
                            "select id from analysis.node where kind = :kind order by state = '待确认', since desc nulls last, id limit 1")
                    .param("kind", kind.kind())
                    .query(UUID.class)
                    .optional()
                    .map(id -> new Ref(kind.kind(), id))
                    .ifPresent(object -> {
                        addresses.add(kinds.address(object));
                        if (CHAINS.contains(kind.kind())) {
                            addresses.add(Kinds.chainAddress(object));
                        }
                    });
        }
        return addresses;
    }
}
