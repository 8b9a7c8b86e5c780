package zelian.supervision.round;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Viewer;
import zelian.common.NotFound;

/**
 * Who sees which rounds, visits and findings: the one rule, as SQL, for pages and lists alike. Those behind a
 * round (its team, who organises it, the body of discipline) see all of it but what concerns their own unit;
 * the units see their own visits, unannounced ones (四不两直) only from the day on, and findings only once
 * they were put to them.
 */
@Component
public class Sight {

    private static final String SCOPE = """
            exists (select 1 from organization.pub_scope s
                    where s.tenure = :tenure and s.area = 'SUPERVISION' and s.act = '%s' and s.unit = %s
                      and :day between s.since and coalesce(s.until, 'infinity'))""";

    private static final String OF_TEAM = """
            (:person = r.lead or exists (select 1 from supervision.round_member m
                                         where m.round = r.id and m.person = :person))""";

    /** Visits {@code v} of rounds {@code r}. */
    public static final String VISIT =
            "(" + behind("v.unit") + " or " + scope(Act.READ, "v.unit") + " and (v.state in ('HELD', 'FED_BACK')"
                    + " or v.mode <> 'UNANNOUNCED' or v.state = 'PLANNED' and v.day <= :day))";

    /** Findings {@code f} of rounds {@code r}. */
    public static final String FINDING = "(" + behind("f.unit") + " or f.state <> 'RECORDED' and (:person = f.owner or "
            + scope(Act.READ, "f.unit") + "))";

    /** Rounds {@code r}: a unit knows of one once it knows of a visit. */
    public static final String ROUND = "(" + OF_TEAM + " or " + scope(Act.READ, "r.body")
            + " or exists (select 1 from supervision.visit v where v.round = r.id and " + VISIT + "))";

    private final JdbcClient db;

    Sight(JdbcClient db) {
        this.db = db;
    }

    /** The reader may do this about the unit of that column. */
    public static String scope(Act act, String unit) {
        return SCOPE.formatted(act.name(), unit);
    }

    /** The reader stands on the inspecting side towards the unit of that column, in round {@code r}. */
    public static String behind(String unit) {
        return "(:unit <> " + unit + " and (" + OF_TEAM + " or " + scope(Act.LEAD, unit) + " or "
                + scope(Act.INSPECT, unit) + "))";
    }

    /** What the conditions ask of the reader. */
    public static Map<String, Object> values(Viewer viewer) {
        var values = new HashMap<String, Object>();
        values.put("person", viewer.person().value());
        values.put("tenure", viewer.tenure().value());
        values.put("unit", viewer.unit().value());
        values.put("day", viewer.day());
        return values;
    }

    /** @throws NotFound if the reader may not know of the round */
    public void requireRound(Viewer viewer, UUID id) {
        require(viewer, id, "from supervision.round r where r.id = :id and " + ROUND);
    }

    /** @throws NotFound if the reader may not know of the visit */
    public void requireVisit(Viewer viewer, UUID id) {
        require(
                viewer,
                id,
                "from supervision.visit v join supervision.round r on r.id = v.round where v.id = :id and " + VISIT);
    }

    /** @throws NotFound if the reader may not know of the finding */
    public void requireFinding(Viewer viewer, UUID id) {
        require(
                viewer,
                id,
                "from supervision.finding f join supervision.round r on r.id = f.round where f.id = :id and "
                        + FINDING);
    }

    private void require(Viewer viewer, UUID id, String from) {
        var seen = db.sql("select exists (select 1 " + from + ")")
                .params(values(viewer))
                .param("id", id)
                .query(Boolean.class)
                .single();
        if (!seen) {
            throw new NotFound("inspection " + id);
        }
    }
}
