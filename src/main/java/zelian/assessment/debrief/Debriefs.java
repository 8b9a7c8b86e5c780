package zelian.assessment.debrief;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Party;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.assessment.DebriefId;
import zelian.assessment.SessionId;
import zelian.common.NotFound;
import zelian.common.Rejected;

/** All debriefs. */
@Repository
public class Debriefs {

    private static final String SELECT =
            "select d.*, s.year from assessment.debrief d join assessment.session s on s.id = d.session where ";

    private final JdbcClient db;

    Debriefs(JdbcClient db) {
        this.db = db;
    }

    public void add(Debrief.Noticed debrief) {
        var head = debrief.head();
        db.sql("""
                insert into assessment.debrief (id, session, unit, speaker, speaker_tenure, speaker_name, speaker_post,
                    state, noticed_on)
                values (:id, :session, :unit, :speaker, :tenure, :name, :post, 'NOTICED', :noticedOn)
                """)
                .param("id", head.id().value())
                .param("session", head.session().value())
                .param("unit", head.unit().value())
                .param("speaker", head.speaker().person().value())
                .param("tenure", head.speaker().tenure().value())
                .param("name", head.speakerName())
                .param("post", head.speakerPost())
                .param("noticedOn", head.noticedOn())
                .update();
    }

    public Debrief get(DebriefId id) {
        return db.sql(SELECT + "d.id = :id")
                .param("id", id.value())
                .query(Debriefs::debrief)
                .optional()
                .orElseThrow(() -> new NotFound("debrief " + id));
    }

    /** @throws Rejected if it is in another state by now */
    public static <S> S in(Class<S> state, Debrief debrief) {
        if (!state.isInstance(debrief)) {
            throw Rejected.because("assessment.other-state", debrief.head().title(), debrief.word());
        }
        return state.cast(debrief);
    }

    /** @throws Rejected if another hand moved the debrief since it was read */
    public void move(Debrief from, Debrief to) {
        var days = Days.of(to);
        requireMoved(db.sql("""
                update assessment.debrief
                set    state = :to, version = version + 1, drafted_on = :drafted, reviewed_on = :reviewed, held_on = :held,
                       fed_back_on = :fedBack, archived_on = :archived
                where  id = :id and state = :from and version = :lock
                """)
                .param("to", to.stored())
                .param("drafted", days.drafted(), Types.DATE)
                .param("reviewed", days.reviewed(), Types.DATE)
                .param("held", days.held(), Types.DATE)
                .param("fedBack", days.fedBack(), Types.DATE)
                .param("archived", days.archived(), Types.DATE)
                .param("id", from.head().id().value())
                .param("from", from.stored())
                .param("lock", from.head().lock())
                .update());
    }

    /** @throws Rejected if another hand changed it since it was read */
    public void touch(Debrief debrief) {
        requireMoved(db.sql("update assessment.debrief set version = version + 1 where id = :id and version = :lock")
                .param("id", debrief.head().id().value())
                .param("lock", debrief.head().lock())
                .update());
    }

    /** Debriefs still to be handed in under this holding of a post. */
    List<Debrief> unwrittenUnder(TenureId tenure) {
        return db.sql(SELECT + "d.speaker_tenure = :tenure and d.state = 'NOTICED' order by d.id")
                .param("tenure", tenure.value())
                .query(Debriefs::debrief)
                .list();
    }

    /** Calls on another instead, unless they debrief in the same session already. */
    boolean handOver(DebriefId id, TenureId from, Party to, String name) {
        return db.sql("""
                update assessment.debrief d
                set    speaker = :person, speaker_tenure = :to, speaker_name = :name, version = version + 1
                where  id = :id and speaker_tenure = :from and state = 'NOTICED'
                  and  not exists (select 1 from assessment.debrief o where o.session = d.session and o.speaker = :person)
                """)
                        .param("person", to.person().value())
                        .param("to", to.tenure().value())
                        .param("name", name)
                        .param("id", id.value())
                        .param("from", from.value())
                        .update()
                == 1;
    }

    private static void requireMoved(int rows) {
        if (rows == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    private static Debrief debrief(ResultSet row, int number) throws SQLException {
        return Days.debrief(
                new DebriefHead(
                        new DebriefId(row.getObject("id", UUID.class)),
                        row.getInt("version"),
                        new SessionId(row.getObject("session", UUID.class)),
                        row.getInt("year"),
                        new UnitId(row.getObject("unit", UUID.class)),
                        Party.of(row, "speaker"),
                        row.getString("speaker_name"),
                        row.getString("speaker_post"),
                        requireNonNull(row.getObject("noticed_on", LocalDate.class), "noticed_on")),
                row);
    }
}
