package zelian.meeting.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.meeting.AgendaItem;
import zelian.meeting.AgendaItemId;
import zelian.meeting.MeetingId;
import zelian.meeting.MeetingKind;
import zelian.meeting.Meetings;

/** Items of sessions for the modules above. */
@Repository
class JdbcMeetings implements Meetings {

    private static final String SELECT = """
            select i.id, i.meeting, i.ordinal, i.subject, i.conclusion, m.title, m.kind, m.unit, m.held_on,
                   m.struck is null as valid
            from   meeting.item i join meeting.meeting m on m.id = i.meeting
            """;

    private final JdbcClient db;
    private final MeetingRows rows;
    private final Rights rights;

    JdbcMeetings(JdbcClient db, MeetingRows rows, Rights rights) {
        this.db = db;
        this.rows = rows;
        this.rights = rights;
    }

    @Override
    public Map<AgendaItemId, AgendaItem> find(Collection<AgendaItemId> ids) {
        return db
                .sql(SELECT + "where i.id = any (:ids)")
                .param("ids", ids.stream().map(AgendaItemId::value).toArray(UUID[]::new))
                .query(JdbcMeetings::row)
                .list()
                .stream()
                .collect(Collectors.toMap(AgendaItem::id, Function.identity()));
    }

    @Override
    public List<AgendaItem> itemsOf(Collection<MeetingId> meetings) {
        return db.sql(SELECT + "where i.meeting = any (:meetings) order by m.held_on, m.number, i.ordinal")
                .param("meetings", meetings.stream().map(MeetingId::value).toArray(UUID[]::new))
                .query(JdbcMeetings::row)
                .list();
    }

    @Override
    public List<AgendaItem> held(LocalDate from, LocalDate to, Viewer viewer) {
        return db.sql(SELECT + "where m.held_on between :from and :to and m.struck is null and" + MeetingRows.SEEN
                        + "order by m.held_on desc, m.number desc, i.ordinal")
                .param("from", from)
                .param("to", to)
                .param(
                        "units",
                        rights.units(viewer, Area.DUTY, Act.READ).stream()
                                .map(UnitId::value)
                                .toArray(UUID[]::new))
                .param("person", viewer.person().value())
                .query(JdbcMeetings::row)
                .list();
    }

    @Override
    public boolean mayRead(MeetingId meeting, Viewer viewer) {
        return rows.find(meeting, viewer).isPresent();
    }

    @Override
    public AgendaItem resting(AgendaItemId id, LocalDate day, Viewer viewer) {
        var item = find(List.of(id)).get(id);
        if (item == null || !item.valid() || !mayRead(item.meeting(), viewer)) {
            throw Rejected.because("meeting.no-such-item").at("agendaItem");
        }
        if (item.heldOn().isAfter(day)) {
            throw Rejected.because("meeting.not-held-yet", item.heldOn().toString())
                    .at("agendaItem");
        }
        return item;
    }

    private static AgendaItem row(ResultSet row, int ignored) throws SQLException {
        return new AgendaItem(
                new AgendaItemId(row.getObject("id", UUID.class)),
                new MeetingId(row.getObject("meeting", UUID.class)),
                row.getString("title"),
                MeetingKind.valueOf(row.getString("kind")),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getObject("held_on", LocalDate.class),
                row.getInt("ordinal"),
                row.getString("subject"),
                row.getString("conclusion"),
                row.getBoolean("valid"));
    }
}
