package zelian.assessment.debrief;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.ui.ObjectKind;
import zelian.ui.Say;

/** Shows the facts behind a section: everyone who reads the text sees what they are, whoever may open one, the way. */
@Component
public class References {

    /** What of these objects is the reader's own, or of a unit they may read there. */
    private static final String OPEN = """
            select n.id from (
                select kind, id, unit, who, visibility, 'DUTY' as area from duty.pub_node where kind = 'claim'
                union all
                select kind, id, unit, who, visibility, 'TASK' from task.pub_node
                union all
                select kind, id, unit, who, visibility, 'TASK' from evidence.pub_node
                union all
                select kind, id, unit, who, visibility, 'RECTIFICATION' from rectification.pub_node
                union all
                select kind, id, unit, who, visibility, 'SUPERVISION' from supervision.pub_node
                where kind in ('letter', 'finding')
            ) n
            where n.id = any (:ids)
              and (n.who = :person
                   or n.visibility in ('INTERNAL', 'PUBLIC')
                      and exists (select 1 from organization.pub_scope p
                                  where p.tenure = :tenure and p.area = n.area and p.act = 'READ' and p.unit = n.unit
                                    and :day between p.since and coalesce(p.until, 'infinity')))
            """;

    private final JdbcClient db;
    private final List<ObjectKind> kinds;

    References(JdbcClient db, List<ObjectKind> kinds) {
        this.db = db;
        this.kinds = kinds;
    }

    /** One fact as the reader sees it; no address if it is not theirs to open. */
    public record Shown(@Nullable String address, String title, String note) {}

    public List<Shown> shown(List<Reference> facts, Viewer viewer) {
        var open = open(facts.stream().map(Reference::id).collect(toSet()), viewer);
        return facts.stream()
                .map(fact -> new Shown(
                        open.contains(fact.id()) ? address(fact) : null,
                        (fact.number() == null ? "" : fact.number() + " ") + fact.title(),
                        Say.shortDay(fact.day()) + "，" + fact.state()))
                .toList();
    }

    private @Nullable String address(Reference fact) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(fact.kind()))
                .map(kind -> kind.address(fact.id()))
                .findFirst()
                .orElse(null);
    }

    private Set<UUID> open(Set<UUID> ids, Viewer viewer) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(db.sql(OPEN)
                        .params(Sight.values(viewer))
                        .param("ids", ids.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }
}
