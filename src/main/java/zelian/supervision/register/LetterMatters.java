package zelian.supervision.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Period;
import zelian.demo.DueDays;
import zelian.notice.Matter;
import zelian.notice.Matters;

/**
 * What of letters waits for somebody: to finish and submit, sign, receive, hand out, answer, judge, close. What
 * cannot be closed yet, because an item it opened is not struck off, waits for nobody; what
 * waits for somebody who left is found by {@link LettersLeftBehind}. Superiors are reminded on the
 * side that is late; of what bears the mark 纪检, nobody but those concerned.
 */
@Component
class LetterMatters implements Matters, DueDays {

    private static final String OPEN = """
            select l.id, l.title, l.kind, l.number, l.state, l.returned,
                   case when l.discipline then null when l.state in ('ISSUED', 'RECEIVED', 'HANDLING') then l.unit
                        else l.body end as unit,
                   case when l.state = 'SUBMITTED' then l.signer when l.state = 'HANDLING' then l.handler
                        when l.state in ('ISSUED', 'RECEIVED') then l.addressee
                        when l.state <> 'DRAFTED' and l.drafter = l.addressee then l.signer else l.drafter end as person,
                   case when l.state = 'SUBMITTED' then l.signer_tenure when l.state = 'HANDLING' then l.handler_tenure
                        when l.state in ('ISSUED', 'RECEIVED') then l.addressee_tenure
                        when l.state <> 'DRAFTED' and l.drafter = l.addressee then l.signer_tenure
                        else l.drafter_tenure end as tenure,
                   c.due
            from""" + LetterRows.LETTERS + """
            where  l.state not in ('CLOSED', 'VOIDED')
              and  (l.state <> 'EVALUATED' or c.due is not null)
            """;

    private final JdbcClient db;

    LetterMatters(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Matter> waitingFor(Viewer viewer, int limit) {
        return db.sql(OPEN + """
                 and (l.state = 'DRAFTED' and l.drafter_tenure = :tenure
                       or l.state in ('REPLIED', 'EVALUATED')
                          and case when l.drafter = l.addressee then l.signer_tenure else l.drafter_tenure end = :tenure
                       or l.state = 'SUBMITTED' and l.signer_tenure = :tenure
                       or l.state in ('ISSUED', 'RECEIVED') and l.addressee_tenure = :tenure
                       or l.state = 'HANDLING' and l.handler_tenure = :tenure)
                order by due nulls last, l.id
                limit :limit
                """)
                .param("tenure", viewer.tenure().value())
                .param("limit", limit)
                .query(LetterMatters::matter)
                .list();
    }

    @Override
    public List<Matter> due(Period days, LocalDate day) {
        return db.sql("select * from (" + OPEN + ") m where due between :since and :until order by due, id")
                .param("since", days.since())
                .param("until", days.until() == null ? days.since() : days.until())
                .query(LetterMatters::matter)
                .list();
    }

    /** In a demonstration: the next day on which a letter is to be received, answered or closed. */
    @Override
    public Optional<LocalDate> nextAfter(LocalDate day) {
        return db.sql("select min(due) from (" + OPEN + ") m where due > :day")
                .param("day", day)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    private static Matter matter(ResultSet row, int n) throws SQLException {
        var number = row.getString("number");
        var unit = row.getObject("unit", UUID.class);
        var state = LetterWords.state(row.getString("state"), row.getBoolean("returned"));
        return new Matter(
                "letter",
                row.getObject("id", UUID.class),
                new TenureId(row.getObject("tenure", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                unit == null ? Viewer.NO_UNIT : new UnitId(unit),
                LetterWords.act(row.getString("state"), row.getString("kind")),
                row.getString("title"),
                (number == null ? LetterWords.kind(row.getString("kind")) : number) + "，" + state,
                row.getObject("due", LocalDate.class));
    }
}
