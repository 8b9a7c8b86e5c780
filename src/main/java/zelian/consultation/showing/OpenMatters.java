package zelian.consultation.showing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Period;
import zelian.notice.Matter;
import zelian.notice.Matters;

/** What consultations wait for: whoever was asked to speak, and whoever asked to answer what was said. */
@Repository
class OpenMatters implements Matters {

    private static final String ASKED = """
            select c.id, c.unit, c.title, c.until as due
            from   consultation.consultation c join consultation.voice v on v.consultation = c.id
            where  c.closed_on is null and c.until >= :day and v.agreed_on is null
              and  (v.tenure = :tenure or :speaks and v.tenure is null and v.unit = :unit)
              and  not exists (select 1 from consultation.opinion o where o.voice = v.id)
            order  by c.until, c.id limit :limit
            """;

    private static final String SAID = """
            select c.id, c.unit, c.title, cast(null as date) as due
            from   consultation.consultation c
            where  c.closed_on is null and c.drafter_tenure = :tenure
              and  exists (select 1 from consultation.opinion o join consultation.voice v on v.id = o.voice
                           where v.consultation = c.id and o.outcome is null)
            order  by c.id limit :limit
            """;

    private final JdbcClient db;
    private final Rights rights;

    OpenMatters(JdbcClient db, Rights rights) {
        this.db = db;
        this.rights = rights;
    }

    @Override
    public List<Matter> waitingFor(Viewer viewer, int limit) {
        if (viewer.tenure().equals(Viewer.NO_TENURE)) {
            return List.of();
        }
        var waiting = new ArrayList<>(matters(
                db.sql(ASKED)
                        .param("day", viewer.day())
                        .param("tenure", viewer.tenure().value())
                        .param("unit", viewer.unit().value())
                        .param("speaks", rights.may(viewer, Area.DUTY, Act.DRAFT, viewer.unit()))
                        .param("limit", limit),
                "答复征求意见",
                viewer));
        if (rights.mayAnywhere(viewer, Area.DUTY, Act.DRAFT)) {
            waiting.addAll(matters(
                    db.sql(SAID).param("tenure", viewer.tenure().value()).param("limit", limit), "答复意见", viewer));
        }
        return waiting.stream().limit(limit).toList();
    }

    private static List<Matter> matters(JdbcClient.StatementSpec asked, String act, Viewer viewer) {
        return asked.query((row, number) -> new Matter(
                        "consultation",
                        row.getObject("id", UUID.class),
                        viewer.tenure(),
                        viewer.person(),
                        new UnitId(row.getObject("unit", UUID.class)),
                        act,
                        row.getString("title"),
                        null,
                        row.getObject("due", LocalDate.class)))
                .list();
    }

    @Override
    public List<Matter> due(Period days, LocalDate day) {
        return List.of();
    }
}
