package zelian.accountability.casefile;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.rule.Article;
import zelian.common.NotFound;
import zelian.common.Rejected;

/**
 * Who knows of which cases, and who reads what they say: the one rule, as SQL, for pages and lists alike. Whoever
 * may read cases sees number, kind, dates and state; what a case says only those with a part in it. The one held to
 * account knows of it from the day the facts are shown, and has no other part in it whatever their post.
 */
@Component
public class Sight {

    private static final String MAY = """
            exists (select 1 from organization.pub_scope p
                    where p.tenure = :tenure and p.area = 'ACCOUNTABILITY' and p.act = '%s' and p.unit = c.unit
                      and :day between p.since and coalesce(p.until, 'infinity'))""";

    /** Cases {@code c}. */
    public static final String CASE = """
            (:person = c.holder and c.shown
             or :person <> c.holder
                and (exists (select 1 from accountability.hand h where h.of_case = c.id and h.person = :person)
                     or %s or c.announced and %s))""".formatted(MAY.formatted("READ"), MAY.formatted("ANSWER"));

    private final JdbcClient db;
    private final Hands hands;

    Sight(JdbcClient db, Hands hands) {
        this.db = db;
        this.hands = hands;
    }

    /** What the conditions ask of the reader. */
    public static Map<String, Object> values(Viewer viewer) {
        var values = new HashMap<String, Object>();
        values.put("person", viewer.person().value());
        values.put("tenure", viewer.tenure().value());
        values.put("day", viewer.day());
        return values;
    }

    /** @throws NotFound if the reader may not know of the case */
    public void requireCase(Viewer viewer, CaseId id) {
        var seen = db.sql("select exists (select 1 from accountability.case c where c.id = :id and " + CASE + ")")
                .params(values(viewer))
                .param("id", id.value())
                .query(Boolean.class)
                .single();
        if (!seen) {
            throw new NotFound("case " + id);
        }
    }

    /** Lets only those through who have one of these parts. */
    public void require(Viewer viewer, CaseId id, Act act, Article article, Hand... allowed) {
        requireCase(viewer, id);
        require(hands.has(viewer, id, allowed), act, article);
    }

    /** Reads all of what the case says: those with a part in it, save the one held to account. */
    public boolean readsAll(Viewer viewer, CaseHead head) {
        return !head.isOwn(viewer)
                && hands.of(head.id()).stream().anyMatch(held -> held.party().is(viewer));
    }

    /** @throws Rejected in the words of the right that is missing, by the article that gives it to others */
    public static void require(boolean allowed, Act act, Article article) {
        if (!allowed) {
            throw Rejected.because("access.not-allowed", act.label(), Area.ACCOUNTABILITY.label())
                    .citing(article.source());
        }
    }
}
