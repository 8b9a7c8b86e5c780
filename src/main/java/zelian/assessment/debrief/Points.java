package zelian.assessment.debrief;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.assessment.DebriefId;
import zelian.assessment.PointId;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.rectification.ItemId;
import zelian.seal.Seals;

/** The points fed back after debriefs, their facts sealed. */
@Repository
public class Points {

    private final JdbcClient db;
    private final Seals seals;

    Points(JdbcClient db, Seals seals) {
        this.db = db;
        this.seals = seals;
    }

    /** The next point of the debrief; whoever else adds one meanwhile moved the debrief first. */
    public PointId add(DebriefId debrief, String title, String fact, Viewer by) {
        var id = new PointId(Ids.next());
        db.sql("""
                insert into assessment.point (id, debrief, ordinal, title, fact, added_by, added_on)
                values (:id, :debrief,
                    (select coalesce(max(ordinal), 0) + 1 from assessment.point where debrief = :debrief),
                    :title, :fact, :by, :day)
                """)
                .param("id", id.value())
                .param("debrief", debrief.value())
                .param("title", title)
                .param("fact", seals.seal(place(id), fact))
                .param("by", by.person().value())
                .param("day", by.day())
                .update();
        return id;
    }

    public List<Point> of(DebriefId debrief) {
        return db.sql("select * from assessment.point where debrief = :debrief order by ordinal")
                .param("debrief", debrief.value())
                .query(Points::point)
                .list();
    }

    /** @throws NotFound if the debrief has no such point */
    public Point get(DebriefId debrief, PointId id) {
        return of(debrief).stream()
                .filter(point -> point.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("point " + id));
    }

    public String fact(PointId id) {
        return db.sql("select fact from assessment.point where id = :id")
                .param("id", id.value())
                .query((row, n) -> seals.open(place(id), row.getBytes("fact")))
                .single();
    }

    /** The facts of all points of a debrief. */
    public Map<PointId, String> facts(DebriefId debrief) {
        var facts = new HashMap<PointId, String>();
        db.sql("select id, fact from assessment.point where debrief = :debrief")
                .param("debrief", debrief.value())
                .query((row, n) -> {
                    var id = new PointId(row.getObject("id", UUID.class));
                    return Map.entry(id, seals.open(place(id), row.getBytes("fact")));
                })
                .list()
                .forEach(fact -> facts.put(fact.getKey(), fact.getValue()));
        return facts;
    }

    public void becomes(Point point, ItemId item) {
        requireUnsettled(db.sql("update assessment.point set item = :item where id = :id and " + UNSETTLED)
                .param("item", item.value())
                .param("id", point.id().value())
                .update());
    }

    public void waive(Point point, LocalDate day) {
        requireUnsettled(db.sql("update assessment.point set waived_on = :day where id = :id and " + UNSETTLED)
                .param("day", day)
                .param("id", point.id().value())
                .update());
    }

    private static final String UNSETTLED = "item is null and waived_on is null";

    /** @throws Rejected if somebody settled it meanwhile */
    private static void requireUnsettled(int rows) {
        if (rows == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    private static Point point(ResultSet row, int number) throws SQLException {
        var item = row.getObject("item", UUID.class);
        return new Point(
                new PointId(row.getObject("id", UUID.class)),
                new DebriefId(row.getObject("debrief", UUID.class)),
                row.getInt("ordinal"),
                row.getString("title"),
                item == null ? null : new ItemId(item),
                row.getObject("waived_on", LocalDate.class));
    }

    private static String place(PointId id) {
        return "assessment.point:" + id + ".fact";
    }
}
