package zelian.supervision.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Period;
import zelian.notice.Matter;
import zelian.notice.Matters;

/** Requests for more time that wait for whoever signed the letter; best decided before the old day is over. */
@Component
class ExtensionMatters implements Matters {

    private static final String OPEN = """
            select l.id, l.title, l.number, l.signer, l.signer_tenure, l.discipline, l.body, e.new_due, e.old_due
            from   supervision.letter_extension e
            join   supervision.letter l on l.id = e.letter
            where  e.granted is null and l.state in ('RECEIVED', 'HANDLING')
            """;

    private final JdbcClient db;

    ExtensionMatters(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Matter> waitingFor(Viewer viewer, int limit) {
        return db.sql(OPEN + " and l.signer_tenure = :tenure order by e.old_due, l.id limit :limit")
                .param("tenure", viewer.tenure().value())
                .param("limit", limit)
                .query(ExtensionMatters::matter)
                .list();
    }

    @Override
    public List<Matter> due(Period days, LocalDate day) {
        return db.sql(OPEN + " and e.old_due between :since and :until order by e.old_due, l.id")
                .param("since", days.since())
                .param("until", days.until() == null ? days.since() : days.until())
                .query(ExtensionMatters::matter)
                .list();
    }

    private static Matter matter(ResultSet row, int n) throws SQLException {
        return new Matter(
                "letter",
                row.getObject("id", UUID.class),
                new TenureId(row.getObject("signer_tenure", UUID.class)),
                new PersonId(row.getObject("signer", UUID.class)),
                row.getBoolean("discipline") ? Viewer.NO_UNIT : new UnitId(row.getObject("body", UUID.class)),
                "审批延期",
                row.getString("title"),
                row.getString("number") + "，申请延至 " + row.getObject("new_due", LocalDate.class),
                row.getObject("old_due", LocalDate.class));
    }
}
