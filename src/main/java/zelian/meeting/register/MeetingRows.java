package zelian.meeting.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.PersonId;
import zelian.access.Rights;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.meeting.AgendaItemId;
import zelian.meeting.MeetingId;
import zelian.meeting.MeetingKind;

/** The register of sessions. Who may read of a body's duties reads its sessions, and so does whoever was there. */
@Repository
class MeetingRows {

    static final String SEEN = " (m.unit = any (:units) or :person = any (m.people)) ";

    private final JdbcClient db;
    private final Rights rights;

    MeetingRows(JdbcClient db, Rights rights) {
        this.db = db;
        this.rights = rights;
    }

    String number(int year) {
        return "HY-%d-%04d"
                .formatted(
                        year,
                        db.sql("select nextval('meeting.meeting_ordinal')")
                                .query(Long.class)
                                .single());
    }

    void add(Meeting meeting) {
        written(db.sql("""
                insert into meeting.meeting (id, number, unit, kind, held_on, title, minutes, expected, tenures, people,
                    others, recorder, recorded_on)
                values (:id, :number, :unit, :kind, :held, :title, :minutes, :expected, :tenures, :people, :others,
                    :recorder, :recorded)
                """), meeting)
                .param("number", meeting.number())
                .param("unit", meeting.unit().value())
                .param("recorder", meeting.recorder().value())
                .param("recorded", meeting.recordedOn())
                .update();
    }

    /** @throws Rejected if another hand changed it since it was read */
    void change(Meeting meeting) {
        requireOne(written(db.sql("""
                update meeting.meeting
                set    kind = :kind, held_on = :held, title = :title, minutes = :minutes, expected = :expected,
                       tenures = :tenures, people = :people, others = :others, lock = lock + 1
                where  id = :id and lock = :lock and struck is null
                """), meeting).param("lock", meeting.lock()).update());
    }

    void strike(Meeting meeting, String reason) {
        requireOne(
                db.sql("update meeting.meeting set struck = :reason, lock = lock + 1 where id = :id and struck is null")
                        .param("reason", reason)
                        .param("id", meeting.id().value())
                        .update());
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec statement, Meeting meeting) {
        var present = meeting.present();
        return statement
                .param("id", meeting.id().value())
                .param("kind", meeting.kind().name())
                .param("held", meeting.heldOn())
                .param("title", meeting.title())
                .param("minutes", meeting.minutes())
                .param("expected", meeting.expected())
                .param(
                        "tenures",
                        present.stream().map(each -> each.tenure().value()).toArray(UUID[]::new))
                .param(
                        "people",
                        present.stream().map(each -> each.person().value()).toArray(UUID[]::new))
                .param("others", meeting.others());
    }

    /** @throws NotFound if there is none, or it is not for this reader */
    Meeting get(MeetingId id, Viewer viewer) {
        return find(id, viewer).orElseThrow(() -> new NotFound("meeting " + id));
    }

    Optional<Meeting> find(MeetingId id, Viewer viewer) {
        if (viewer.administers()) {
            return Optional.empty();
        }
        return seen(db.sql("select * from meeting.meeting m where m.id = :id and" + SEEN), viewer)
                .param("id", id.value())
                .query(MeetingRows::row)
                .optional();
    }

    /** What the reader may see, the latest first; {@code limit} rows after the key given. */
    List<Meeting> list(MeetingFilter filter, Viewer viewer, int limit) {
        return filtered("select m.* from meeting.meeting m where ", """
                and cast(m.held_on as text) || '~' || m.number < :after
                order by m.held_on desc, m.number desc limit :limit""", filter, viewer)
                .param("after", filter.after() == null || filter.after().isEmpty() ? "~" : filter.after())
                .param("limit", limit)
                .query(MeetingRows::row)
                .list();
    }

    long count(MeetingFilter filter, Viewer viewer) {
        return filtered("select count(*) from meeting.meeting m where ", "", filter, viewer)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec filtered(String head, String tail, MeetingFilter filter, Viewer viewer) {
        return seen(db.sql(head + SEEN + """
                        and (:kind = '' or m.kind = :kind)
                        and (:year = 0 or extract(year from m.held_on) = :year)
                        and (:q = '' or m.title ilike '%' || :q || '%' or m.minutes ilike '%' || :q || '%'
                             or exists (select 1 from meeting.item i where i.meeting = m.id
                                        and (i.subject ilike '%' || :q || '%' or i.conclusion ilike '%' || :q || '%')))
                        """ + tail), viewer)
                .param("kind", filter.kind() == null ? "" : filter.kind().name())
                .param("year", filter.year() == null ? 0 : filter.year())
                .param("q", filter.q() == null ? "" : filter.q().strip());
    }

    private JdbcClient.StatementSpec seen(JdbcClient.StatementSpec statement, Viewer viewer) {
        return statement
                .param(
                        "units",
                        rights.units(viewer, Area.DUTY, Act.READ).stream()
                                .map(UnitId::value)
                                .toArray(UUID[]::new))
                .param("person", viewer.person().value());
    }

    List<Line> items(MeetingId meeting) {
        return db.sql(
                        "select id, ordinal, subject, conclusion from meeting.item where meeting = :meeting order by ordinal")
                .param("meeting", meeting.value())
                .query((row, number) -> new Line(
                        new AgendaItemId(row.getObject("id", UUID.class)),
                        row.getInt("ordinal"),
                        row.getString("subject"),
                        row.getString("conclusion")))
                .list();
    }

    void addItem(MeetingId meeting, Line line) {
        db.sql("insert into meeting.item (id, meeting, ordinal, subject, conclusion)"
                        + " values (:id, :meeting, :ordinal, :subject, :conclusion)")
                .param("id", line.id().value())
                .param("meeting", meeting.value())
                .param("ordinal", line.ordinal())
                .param("subject", line.subject())
                .param("conclusion", line.conclusion())
                .update();
    }

    void changeItem(Line line) {
        requireOne(db.sql("update meeting.item set subject = :subject, conclusion = :conclusion where id = :id")
                .param("id", line.id().value())
                .param("subject", line.subject())
                .param("conclusion", line.conclusion())
                .update());
    }

    Optional<MeetingId> meetingOf(AgendaItemId item) {
        return db.sql("select meeting from meeting.item where id = :id")
                .param("id", item.value())
                .query(UUID.class)
                .optional()
                .map(MeetingId::new);
    }

    private static void requireOne(int changed) {
        if (changed != 1) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    private static Meeting row(ResultSet row, int ignored) throws SQLException {
        return new Meeting(
                new MeetingId(row.getObject("id", UUID.class)),
                row.getInt("lock"),
                row.getString("number"),
                new UnitId(row.getObject("unit", UUID.class)),
                MeetingKind.valueOf(row.getString("kind")),
                row.getObject("held_on", LocalDate.class),
                row.getString("title"),
                row.getString("minutes"),
                row.getInt("expected"),
                present((UUID[]) row.getArray("tenures").getArray(), (UUID[])
                        row.getArray("people").getArray()),
                row.getString("others"),
                new PersonId(row.getObject("recorder", UUID.class)),
                row.getObject("recorded_on", LocalDate.class),
                reason(row));
    }

    private static @Nullable String reason(ResultSet row) throws SQLException {
        return row.getString("struck");
    }

    private static List<Meeting.Present> present(UUID[] tenures, UUID[] people) {
        var present = new ArrayList<Meeting.Present>();
        for (var i = 0; i < tenures.length; i++) {
            present.add(new Meeting.Present(new TenureId(tenures[i]), new PersonId(people[i])));
        }
        return List.copyOf(present);
    }
}
