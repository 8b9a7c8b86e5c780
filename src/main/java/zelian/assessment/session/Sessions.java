package zelian.assessment.session;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Party;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.assessment.SessionId;
import zelian.common.NotFound;

/** All sessions. */
@Repository
public class Sessions {

    private final JdbcClient db;

    Sessions(JdbcClient db) {
        this.db = db;
    }

    public void add(Session session) {
        db.sql("""
                insert into assessment.session (id, title, year, body, chair, chair_tenure, reviewer, reviewer_tenure,
                    organiser, organiser_tenure, draft_by, held_on, place, called_on)
                values (:id, :title, :year, :body, :chair, :chairTenure, :reviewer, :reviewerTenure, :organiser,
                    :organiserTenure, :draftBy, :heldOn, :place, :calledOn)
                """)
                .param("id", session.id().value())
                .param("title", session.title())
                .param("year", session.year())
                .param("body", session.body().value())
                .param("chair", session.chair().person().value())
                .param("chairTenure", session.chair().tenure().value())
                .param("reviewer", session.reviewer().person().value())
                .param("reviewerTenure", session.reviewer().tenure().value())
                .param("organiser", session.organiser().person().value())
                .param("organiserTenure", session.organiser().tenure().value())
                .param("draftBy", session.draftBy())
                .param("heldOn", session.heldOn())
                .param("place", session.place())
                .param("calledOn", session.calledOn())
                .update();
    }

    public Session get(SessionId id) {
        return db.sql("select * from assessment.session where id = :id")
                .param("id", id.value())
                .query(Sessions::session)
                .optional()
                .orElseThrow(() -> new NotFound("session " + id));
    }

    /** Sessions with debriefs not archived in which this holding of a post has part. */
    public List<Session> openUnder(TenureId tenure) {
        return db.sql("""
                select * from assessment.session s
                where  :tenure in (s.chair_tenure, s.reviewer_tenure, s.organiser_tenure)
                  and  exists (select 1 from assessment.debrief d where d.session = s.id and d.state <> 'ARCHIVED')
                order by s.id
                """)
                .param("tenure", tenure.value())
                .query(Sessions::session)
                .list();
    }

    /** Gives the part one holding of a post has in a session to another. */
    public void handOver(SessionId id, TenureId from, Party to) {
        for (var part : List.of("chair", "reviewer", "organiser")) {
            db.sql("update assessment.session set " + part + " = :person, " + part + "_tenure = :to where id = :id and "
                            + part + "_tenure = :from")
                    .param("person", to.person().value())
                    .param("to", to.tenure().value())
                    .param("id", id.value())
                    .param("from", from.value())
                    .update();
        }
    }

    private static Session session(ResultSet row, int number) throws SQLException {
        return new Session(
                new SessionId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getInt("year"),
                new UnitId(row.getObject("body", UUID.class)),
                Party.of(row, "chair"),
                Party.of(row, "reviewer"),
                Party.of(row, "organiser"),
                day(row, "draft_by"),
                day(row, "held_on"),
                row.getString("place"),
                day(row, "called_on"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, LocalDate.class), column);
    }
}
