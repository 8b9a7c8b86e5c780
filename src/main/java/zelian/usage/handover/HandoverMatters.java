package zelian.usage.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** What was handed over and waits for somebody of the personnel office to sign for it. */
@Repository
class HandoverMatters implements Matters {

    private final JdbcClient db;
    private final Rights rights;

    HandoverMatters(JdbcClient db, Rights rights) {
        this.db = db;
        this.rights = rights;
    }

    private record Row(
            UUID appraisal,
            UUID body,
            String title,
            @Nullable LocalDate handedOn) {}

    @Override
    public List<Matter> waitingFor(Viewer viewer, int limit) {
        if (!rights.mayAnywhere(viewer, Area.USAGE, Act.LEAD)) {
            return List.of();
        }
        return db
                .sql("""
                select h.appraisal, h.body, h.title || '结果' as title, h.handed_on from usage.handover h
                where  h.received_on is null and h.hander <> :person order by h.id limit :limit
                """)
                .param("person", viewer.person().value())
                .param("limit", limit)
                .query(Row.class)
                .list()
                .stream()
                .map(row -> new Matter(
                        "appraisal",
                        row.appraisal(),
                        viewer.tenure(),
                        viewer.person(),
                        new UnitId(row.body()),
                        "签收移交",
                        row.title(),
                        null,
                        null))
                .toList();
    }

    /** It has no deadline. */
    @Override
    public List<Matter> due(Period days, LocalDate day) {
        return List.of();
    }
}
