package zelian.usage.outcome;

import java.util.HashMap;
import java.util.Map;
import zelian.access.Viewer;

/**
 * Who knows of which results and decisions, and of what is done about them, as SQL over {@code usage.outcome o}. A
 * result: whoever may read the use of results of the unit. A decision: only those of them who may also know that there
 * is the case; whom it is about knows what follows once it is approved; so does whoever carries something out.
 */
public final class Sight {

    private static final String MAY = """
            exists (select 1 from organization.pub_scope p
                    where p.tenure = :tenure and p.area = '%s' and p.act in (%s) and p.unit = o.unit
                      and :day between p.since and coalesce(p.until, 'infinity'))""";

    private static final String CASE_KNOWN = MAY.formatted("ACCOUNTABILITY", "'READ', 'ANSWER'");

    private static final String KIND_KNOWN =
            "(o.kind = 'RESULT' or o.object <> :person and o.known_on is not null and " + CASE_KNOWN + ")";

    /** Sees all of it, also what is only proposed. */
    public static final String MAKES =
            "(" + KIND_KNOWN + " and " + MAY.formatted("USAGE", "'DRAFT', 'APPROVE', 'VERIFY'") + ")";

    /** Owns something that was approved. */
    private static final String OWNS = """
            exists (select 1 from usage.action w where w.outcome = o.id and w.owner = :person
                      and w.approved_on is not null)""";

    /** Knows of the outcome. */
    public static final String KNOWS = "(" + MAKES + " or " + KIND_KNOWN + " and " + MAY.formatted("USAGE", "'READ'")
            + " or o.object = :person and o.known_on is not null or " + OWNS + ")";

    private Sight() {}

    public static Map<String, Object> values(Viewer viewer) {
        var values = new HashMap<String, Object>();
        values.put("person", viewer.person().value());
        values.put("tenure", viewer.tenure().value());
        values.put("day", viewer.day());
        return values;
    }
}
