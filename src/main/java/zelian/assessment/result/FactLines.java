package zelian.assessment.result;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.assessment.counting.Facts;
import zelian.assessment.scheme.Measure;
import zelian.ui.ObjectKind;
import zelian.ui.Say;

/**
 * The facts behind a score as one reader sees them: that each counted and how, everyone who sees the score; what it
 * is and the way there, whoever may open it.
 */
@Component
class FactLines {

    private static final String OPEN = """
            select n.kind, n.id, n.title, n.number, n.state from (
                select kind, id, unit, who, visibility, title, number, state, 'DUTY' as area from duty.pub_node
                where  kind = 'duty'
                union all
                select kind, id, unit, who, visibility, title, number, state, 'TASK' from task.pub_node
                union all
                select kind, id, unit, who, visibility, title, number, state, 'TASK' from evidence.pub_node
                union all
                select kind, id, unit, who, visibility, title, number, state, 'RECTIFICATION' from rectification.pub_node
                union all
                select kind, id, unit, who, visibility, title, number, state, 'SUPERVISION' from supervision.pub_node
                where  kind in ('letter', 'finding')
            ) n
            where n.id = any (:ids)
              and (n.who = :person
                   or n.kind = 'duty'
                      and exists (select 1 from duty.pub_involved v
                                  where v.duty = n.id
                                    and (v.who = :person
                                         or exists (select 1 from organization.pub_scope p
                                                    where p.tenure = :tenure and p.area = 'DUTY' and p.act = 'READ'
                                                      and p.unit = v.unit
                                                      and :day between p.since and coalesce(p.until, 'infinity'))))
                   or n.visibility in ('INTERNAL', 'PUBLIC')
                      and exists (select 1 from organization.pub_scope p
                                  where p.tenure = :tenure and p.area = n.area and p.act = 'READ' and p.unit = n.unit
                                    and :day between p.since and coalesce(p.until, 'infinity')))
            """;

    private final JdbcClient db;
    private final List<ObjectKind> kinds;

    FactLines(JdbcClient db, List<ObjectKind> kinds) {
        this.db = db;
        this.kinds = kinds;
    }

    private record Opened(
            String kind, UUID id, String title, @Nullable String number, String state) {

        String inWords() {
            return (number == null ? "" : number + " ") + title;
        }
    }

    /** In the order given. */
    List<FactsPage.Line> of(List<Facts.Counted> facts, Measure measure, Viewer viewer) {
        var opened = opened(facts, viewer);
        return facts.stream()
                .map(fact -> line(fact, measure, fact.object() == null ? null : opened.get(fact.object())))
                .toList();
    }

    private FactsPage.Line line(Facts.Counted fact, Measure measure, @Nullable Opened opened) {
        var month = measure == Measure.MONTHLY
                ? fact.day().getYear() + " 年 " + fact.day().getMonthValue() + " 月"
                : "";
        return new FactsPage.Line(
                month.isEmpty() ? Say.day(fact.day()) : month,
                opened == null
                        ? fact.object() == null ? "没有记实" : "一件" + measure.noun() + "（不在你的查看范围）"
                        : opened.inWords(),
                opened == null ? null : address(opened),
                opened == null ? "" : opened.state(),
                fact.met());
    }

    private @Nullable String address(Opened opened) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(opened.kind()))
                .map(kind -> kind.address(opened.id()))
                .findFirst()
                .orElse(null);
    }

    private Map<UUID, Opened> opened(List<Facts.Counted> facts, Viewer viewer) {
        var ids = facts.stream()
                .map(Facts.Counted::object)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
        return db
                .sql(OPEN)
                .param("ids", ids)
                .param("person", viewer.person().value())
                .param("tenure", viewer.tenure().value())
                .param("day", viewer.day())
                .query(Opened.class)
                .list()
                .stream()
                .collect(toMap(Opened::id, one -> one, (one, same) -> one));
    }
}
