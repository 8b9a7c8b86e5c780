package zelian.assessment.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.assessment.SessionId;
import zelian.assessment.debrief.Sight;

/** Debriefs in lists, as far as their reader may know of them. */
@Repository
public class DebriefRows {

    private static final String ROWS = """
            select d.id, d.speaker_name, d.speaker_post, d.unit, d.state, s.id as session, s.title as session_title, s.year,
                   s.draft_by, s.held_on as session_on, d.speaker, s.chair, s.reviewer, s.organiser,
                   (select count(*) from assessment.point p
                    where p.debrief = d.id and d.state in ('FED_BACK', 'ARCHIVED')) as points,
                   (select count(p.item) from assessment.point p where p.debrief = d.id) as items
            from   assessment.debrief d
            join   assessment.session s on s.id = d.session
            where
            """ + Sight.DEBRIEF;

    private final JdbcClient db;

    DebriefRows(JdbcClient db) {
        this.db = db;
    }

    /** One debrief; {@code points} only once they were fed back. */
    public record Row(
            UUID id,
            String speakerName,
            String speakerPost,
            UUID unit,
            String state,
            UUID session,
            String sessionTitle,
            int year,
            LocalDate draftBy,
            LocalDate sessionOn,
            UUID speaker,
            UUID chair,
            UUID reviewer,
            UUID organiser,
            int points,
            int items) {

        public boolean handedIn() {
            return !unwritten();
        }

        /** Commented on in the session. */
        public boolean held() {
            return List.of("HELD", "FED_BACK", "ARCHIVED").contains(state);
        }

        boolean unwritten() {
            return List.of("NOTICED", "RETURNED").contains(state);
        }

        /** Whose turn it is; null for nobody's. */
        @Nullable
        UUID turn() {
            return switch (state) {
                case "NOTICED", "RETURNED" -> speaker;
                case "DRAFTED" -> reviewer;
                case "REVIEWED" -> chair;
                case "HELD", "FED_BACK" -> organiser;
                default -> null;
            };
        }
    }

    /** The debriefs of a session, in the order they were called for. */
    public List<Row> of(SessionId session, Viewer viewer) {
        return db.sql(ROWS + " and s.id = :session order by d.id")
                .params(Sight.values(viewer))
                .param("session", session.value())
                .query(Row.class)
                .list();
    }

    /** The newest first, after the one given. */
    List<Row> rows(DebriefFilter filter, Viewer viewer, int limit) {
        var sql = new StringBuilder(ROWS);
        var values = Sight.values(viewer);
        if (filter.year() != null) {
            sql.append(" and s.year = :year");
            values.put("year", filter.year());
        }
        if (filter.state() != null && !filter.state().isBlank()) {
            sql.append(" and d.state = :state");
            values.put("state", filter.state());
        }
        var after = filter.afterId();
        if (after != null) {
            sql.append(" and d.id < :after");
            values.put("after", after);
        }
        return db.sql(sql + " order by d.id desc limit :limit")
                .params(values)
                .param("limit", limit)
                .query(Row.class)
                .list();
    }

    /** The years there are debriefs of, the latest first. */
    List<Integer> years(Viewer viewer) {
        return db.sql(
                        "select distinct s.year from assessment.debrief d join assessment.session s on s.id = d.session where "
                                + Sight.DEBRIEF + " order by s.year desc")
                .params(Sight.values(viewer))
                .query(Integer.class)
                .list();
    }
}
