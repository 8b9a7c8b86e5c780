package zelian.guide.showing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Role;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Period;
import zelian.notice.Matter;
import zelian.notice.Matters;

/** What guides wait for: 机关纪委 to review, the writer to publish or to mend. They have no day of their own. */
@Repository
class OpenMatters implements Matters {

    private record Row(UUID guide, UUID unit, String state, String title) {}

    private final JdbcClient db;
    private final Rights rights;

    OpenMatters(JdbcClient db, Rights rights) {
        this.db = db;
        this.rights = rights;
    }

    @Override
    public List<Matter> waitingFor(Viewer viewer, int limit) {
        if (!viewer.has(Role.DISCIPLINE) && !viewer.has(Role.PARTY_OFFICE)) {
            return List.of();
        }
        return db
                .sql("""
                select e.guide, g.unit, e.state, coalesce(nullif(g.matter, ''), g.aspect) as title
                from   guide.edition e join guide.guide g on g.id = e.guide
                where  g.unit = any (:units)
                  and  (:reviews and e.state = 'SUBMITTED' and e.submitter <> :person
                        or :writes and e.state in ('REVIEWED', 'SENT_BACK') and e.writer = :person)
                order by e.id limit :limit
                """)
                .param(
                        "units",
                        rights.units(viewer, Area.DUTY, Act.READ).stream()
                                .map(UnitId::value)
                                .toArray(UUID[]::new))
                .param("reviews", viewer.has(Role.DISCIPLINE))
                .param("writes", viewer.has(Role.PARTY_OFFICE))
                .param("person", viewer.person().value())
                .param("limit", limit)
                .query(Row.class)
                .list()
                .stream()
                .map(row -> matter(row, viewer))
                .toList();
    }

    private static Matter matter(Row row, Viewer viewer) {
        return new Matter(
                "guide",
                row.guide(),
                viewer.tenure(),
                viewer.person(),
                new UnitId(row.unit()),
                switch (row.state()) {
                    case "SUBMITTED" -> "审核";
                    case "REVIEWED" -> "发布";
                    default -> "修改";
                },
                "履责指引：" + row.title(),
                null,
                null);
    }

    @Override
    public List<Matter> due(Period days, LocalDate day) {
        return List.of();
    }
}
