package zelian.journey;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import zelian.analysis.Kinds;
import zelian.analysis.Ref;

/** The page of one object of every kind. */
class EveryObjectJourney extends EveryPage {

    /** Kinds in the middle of the chain, with links in both directions; the page is the same for all. */
    private static final List<String> CHAINS = List.of("duty", "finding");

    @Test
    void objectsAreOpen() {
        openForSomebodyAndKeepNobodyOut(addresses());
    }

    private static TreeSet<String> addresses() {
        var addresses = new TreeSet<String>();
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
