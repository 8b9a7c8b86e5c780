package zelian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import zelian.ui.ObjectKind;

/** Every page there is, opened on a desk and on a phone, looked at by axe. */
class EveryPageJourney extends Journey {

    /** Lists and forms without an id in their address, plus one object of every kind. */
    static Stream<String> addresses() {
        var addresses = new TreeSet<String>();
        DemoServer.bean(RequestMappingHandlerMapping.class).getHandlerMethods().forEach((mapping, method) -> {
            if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                    && zelian.ui.Page.class.isAssignableFrom(method.getMethod().getReturnType())) {
                mapping.getPatternValues().stream()
                        .filter(path -> !path.contains("{") && !NEEDS_MORE.contains(path))
                        .forEach(addresses::add);
            }
        });
        addresses.addAll(objects());
        addresses.addAll(WITH_PARAMETERS);
        return addresses.stream();
    }

    /** Pages that mean something only with a parameter, before signing in, or inside another page. */
    private static final List<String> NEEDS_MORE = List.of(
            "/setup",
            "/activation",
            "/sign-in",
            "/sign-in/second-factor",
            "/error",
            "/imports/new",
            "/letters/new",
            "/search/suggestions");

    private static final List<String> WITH_PARAMETERS = List.of(
            "/imports/new?kind=duty-list", "/imports/new?kind=unit", "/search?q=whhy", "/letters/new?kind=REMINDER");

    private static List<String> objects() {
        var found = new ArrayList<String>();
        var db = DemoServer.bean(JdbcClient.class);
        for (var kind : DemoServer.beans(ObjectKind.class)) {
            db.sql("select id from analysis.node where kind = :kind order by id limit 1")
                    .param("kind", kind.kind())
                    .query(java.util.UUID.class)
                    .optional()
                    .ifPresent(id -> {
                        found.add(kind.address(id));
                        found.add("/chain/" + kind.kind() + "/" + id);
                    });
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void opensForSomeoneAndKeepsNobodyOut(String address) {
        for (var person : List.of("王海燕", "孔晓峰", "秦建国", "吴春生")) {
            var page = as(person);
            var answer = page.navigate(address);
            if (answer.status() == 200) {
                accessible(page);
                page.setViewportSize(360, 740);
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as("width of " + address + " on a phone")
                        .isLessThanOrEqualTo(360);
                accessible(page);
                return;
            }
            assertThat(answer.status()).as(address + " as " + person).isEqualTo(404);
        }
        assertThat(address).as("a page that none of the four may open").isEqualTo("opened by someone");
    }

    @Test
    void theDoorsAreOpenToEveryone() {
        var page = browser(1440, 1000).newPage();
        for (var address : List.of("/demo", "/sign-in")) {
            assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
            accessible(page);
        }
    }
}
