package zelian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every list, form and overview: the pages that have no id in their address. */
class EveryListJourney extends EveryPage {

    /** Pages there is no way to while one is signed in or once the three administrators are there, or that are parts of another page. */
    private static final List<String> NOT_NOW =
            List.of("/setup", "/activation", "/error", "/sign-in/second-factor", "/imports/new", "/search/suggestions");

    private static final List<String> WITH_PARAMETERS =
            List.of("/imports/new?kind=duty-list", "/search?q=zrqd", "/letters/new?kind=REMINDER");

    @Test
    void listsAndFormsAreOpen() {
        openForSomebodyAndKeepNobodyOut(addresses());
    }

    @Test
    void theDoorsAreOpenToEveryone() {
        var page = browser(1440, 1000).newPage();
        for (var address : List.of("/demo", "/sign-in")) {
            assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
            accessible(page);
        }
    }

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
        return addresses;
    }
}
