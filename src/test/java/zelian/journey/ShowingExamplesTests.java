package zelian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import zelian.demo.Example;
import zelian.demo.play.ShowingExamples;

/** One organisation after another is laid out, and shows the numbers of its source, counted. */
class ShowingExamplesTests {

    private static final Duration AT_MOST = Duration.ofMinutes(4);
    private static final long POLL = 200_000_000L;
    private static final Pattern LIST = Pattern.compile("/duty-lists/[0-9a-f-]{36}");
    private static final Pattern OFFICE =
            Pattern.compile("name=\"key\" value=\"([^\"]+)\"[^>]*><b>[^<]*</b><small>[^<]*专职副书记");

    @Test
    void anotherOrganisationIsLaidOutBesideTheRequests() throws Exception {
        try (var application = Demonstration.of(Example.CONGRESS)) {
            var address = Demonstration.address(application);
            assertThat(asOffice(address, "/pledges")).contains("76");
            assertThat(asOffice(address, listOf(address) + "/plans")).contains("3 项长期责任今年没有事项", "机关纪委工作重点", "修订权力运行制度");
            assertThat(asOffice(address, listOf(address) + "/map")).contains("执行三重一大制度 → 修订权力运行制度");
            assertThat(asOffice(address, "/duty-lists/filings")).contains("备案有意见", "待备案", "未报备");

            var examples = application.getBean(ShowingExamples.class);
            examples.show(Example.EDUCATION);
            assertThat(page(address, "/demo", "")).contains("正在准备闵行·教卫型");
            for (var until = Instant.now().plus(AT_MOST); examples.underWay().isPresent(); ) {
                assertThat(Instant.now()).as("laid out in time").isBefore(until);
                LockSupport.parkNanos(POLL);
            }

            assertThat(asOffice(address, "/duty-lists/counts")).contains("51 项，14 个方面，3 类责任主体");
            examples.show(Example.CONGRESS);
            assertThat(asOffice(address, "/pledges")).contains("76");
        }
    }

    private static String listOf(String address) throws Exception {
        var list = LIST.matcher(asOffice(address, "/duty-lists/counts"));
        assertThat(list.find()).isTrue();
        return list.group();
    }

    private static String asOffice(String address, String path) throws Exception {
        var key = OFFICE.matcher(page(address, "/demo", ""));
        assertThat(key.find()).isTrue();
        return page(address, path, Demonstration.enter(address, key.group(1)));
    }

    private static String page(String address, String path, String cookie) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address + path))
                                    .header("Cookie", cookie)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
