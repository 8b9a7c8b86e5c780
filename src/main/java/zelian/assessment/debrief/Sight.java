package zelian.assessment.debrief;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.assessment.session.Session;
import zelian.common.NotFound;
import zelian.common.Rejected;

/**
 * Who sees which sessions and debriefs: the one rule, as SQL, for pages and lists alike. A debrief is seen by its
 * speaker, by those who have part in the session, and by whoever may read assessments of the unit.
 */
@Component
public class Sight {

    private static final String MAY_READ = """
            exists (select 1 from organization.pub_scope p
                    where p.tenure = :tenure and p.area = 'ASSESSMENT' and p.act = 'READ' and p.unit = %s
                      and :day between p.since and coalesce(p.until, 'infinity'))""";

    private static final String OF_SESSION = ":person in (s.chair, s.reviewer, s.organiser)";

    /** Debriefs {@code d} of sessions {@code s}. */
    public static final String DEBRIEF =
            "(:person = d.speaker or " + OF_SESSION + " or " + MAY_READ.formatted("d.unit") + ")";

    private static final String SESSION = "(" + OF_SESSION + " or " + MAY_READ.formatted("s.body")
            + " or exists (select 1 from assessment.debrief d where d.session = s.id and " + DEBRIEF + "))";

    private final JdbcClient db;
    private final Rights rights;

    Sight(JdbcClient db, Rights rights) {
        this.db = db;
        this.rights = rights;
    }

    /** What the conditions ask of the reader. */
    public static Map<String, Object> values(Viewer viewer) {
        var values = new HashMap<String, Object>();
        values.put("person", viewer.person().value());
        values.put("tenure", viewer.tenure().value());
        values.put("day", viewer.day());
        return values;
    }

    /** @throws NotFound if the reader may not know of the session */
    public void requireSession(Viewer viewer, UUID id) {
        require(viewer, id, "assessment.session s where s.id = :id and " + SESSION);
    }

    /** @throws NotFound if the reader may not know of the debrief */
    public void requireDebrief(Viewer viewer, UUID id) {
        require(
                viewer,
                id,
                "assessment.debrief d join assessment.session s on s.id = d.session where d.id = :id and " + DEBRIEF);
    }

    private void require(Viewer viewer, UUID id, String from) {
        var seen = db.sql("select exists (select 1 from " + from + ")")
                .params(values(viewer))
                .param("id", id)
                .query(Boolean.class)
                .single();
        if (!seen) {
            throw new NotFound("debrief " + id);
        }
    }

    /** Feeds back, opens items, archives: the chair and whoever organises sessions there, never the speaker. */
    public boolean concludes(Viewer viewer, Session session, DebriefHead head) {
        return !head.speaker().is(viewer) && (session.chair().is(viewer) || organises(viewer, head));
    }

    /** Whoever organises the debriefs of that unit; never the speaker. */
    public boolean organises(Viewer viewer, DebriefHead head) {
        return !head.speaker().is(viewer) && rights.may(viewer, Area.ASSESSMENT, Act.LEAD, head.unit());
    }

    /**
     * Reads what was said to the speaker (opinions, comment, questions, points): the two sides, those who organise,
     * and the bodies of discipline.
     */
    public boolean hears(Viewer viewer, Session session, DebriefHead head) {
        return head.speaker().is(viewer)
                || session.has(viewer)
                || organises(viewer, head)
                || viewer.readsDiscipline() && rights.may(viewer, Area.ASSESSMENT, Act.READ, head.unit());
    }

    /** May open the items that points became: who answers or signs for them, and whoever reads items of the unit. */
    public boolean opensItems(Viewer viewer, Session session, DebriefHead head) {
        return head.speaker().is(viewer)
                || session.chair().is(viewer)
                || rights.may(viewer, Area.RECTIFICATION, Act.READ, head.unit());
    }

    /** Reads the text: the speaker always, others once it was handed in. */
    public static boolean readsText(Viewer viewer, Debrief debrief) {
        return debrief.handedIn() || debrief.head().speaker().is(viewer);
    }

    /** @throws Rejected in the words of the right that is missing */
    public static void require(boolean allowed, Act act) {
        if (!allowed) {
            throw Rejected.because("access.not-allowed", act.label(), Area.ASSESSMENT.label());
        }
    }
}
