package zelian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import zelian.analysis.Kinds;
import zelian.analysis.Ref;

/**
 * Of every kind that the modules publish there is an object in the demonstration, with a page of its own and a chain
 * around it, for somebody. The kinds are taken from the published views.
 */
class EveryKindJourney {

    /** Between them they may know everything. */
    private static final List<String> READERS = List.of("王海燕", "孔晓峰", "秦建国", "朱国栋");

    /** What the story of the half year has not come to: a year is opened on the last day of the one before. */
    private static final Set<String> IN_JANUARY = Set.of("year");

    private final JdbcClient db = DemoServer.bean(JdbcClient.class);
    private final Kinds kinds = DemoServer.bean(Kinds.class);

    @Test
    void everyKindHasAPageAndAChain() throws IOException, InterruptedException {
        var faults = new ArrayList<String>();
        var readers = readers();
        for (var kind : kinds.inOrder()) {
            var objects = objects(kind.kind());
            if (objects.isEmpty() && IN_JANUARY.contains(kind.kind())) {
                continue;
            }
            if (objects.isEmpty()) {
                faults.add(kind.kind() + ": the demonstration has none");
            } else if (!answered(objects, readers)) {
                faults.add(kind.kind() + ": neither page nor chain for anybody, such as " + objects.getFirst());
            }
        }

        assertThat(faults).isEmpty();
    }

    private boolean answered(List<Ref> objects, Map<String, String> readers) throws IOException, InterruptedException {
        for (var object : objects) {
            for (var cookie : readers.values()) {
                if (status(kinds.address(object), cookie) == 200 && status(Kinds.chainAddress(object), cookie) == 200) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Ref> objects(String kind) {
        return db.sql("select id from analysis.node where kind = :kind order by since desc nulls last, id limit 3")
                .param("kind", kind)
                .query((row, number) -> new Ref(kind, row.getObject("id", UUID.class)))
                .list();
    }

    private static Map<String, String> readers() throws IOException, InterruptedException {
        var cookies = new LinkedHashMap<String, String>();
        for (var reader : READERS) {
            cookies.put(reader, Demonstration.cookie(DemoServer.ADDRESS, reader));
        }
        return cookies;
    }

    private static int status(String address, String cookie) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(DemoServer.ADDRESS + address))
                                    .header("Cookie", cookie)
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
