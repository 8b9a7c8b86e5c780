package zelian.renewal.suggestion;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the sources of suggestions stand today, as their modules publish it: what was unfinished may be done by now. */
@Repository
class SourceStates {

    private static final String STATES = """
            select n.id, n.state from rectification.pub_node n where n.kind = 'item' and n.id = any (:ids)
            union all
            select n.id, n.state from supervision.pub_node n where n.kind = 'letter' and n.id = any (:ids)
            union all
            select n.id, n.state from task.pub_node n where n.kind = 'occurrence' and n.id = any (:ids)
            union all
            select n.id, n.state from duty.pub_node n where n.kind = 'claim' and n.id = any (:ids)
            union all
            select n.id, n.state from assessment.pub_node n where n.kind = 'debrief' and n.id = any (:ids)
            """;

    private final JdbcClient db;

    SourceStates(JdbcClient db) {
        this.db = db;
    }

    private record Row(UUID id, String state) {}

    /** The badge word of each that has one. */
    Map<UUID, String> of(Collection<Suggestion> suggestions) {
        var states = new HashMap<UUID, String>();
        db.sql(STATES)
                .param(
                        "ids",
                        suggestions.stream()
                                .map(suggestion -> suggestion.head().object())
                                .distinct()
                                .toArray(UUID[]::new))
                .query(Row.class)
                .list()
                .forEach(row -> states.put(row.id(), row.state()));
        return states;
    }
}
