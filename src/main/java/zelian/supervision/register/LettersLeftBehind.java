package zelian.supervision.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.common.Period;
import zelian.notice.Matter;
import zelian.notice.Matters;

/**
 * Letters whose turn it is has left the post, while nobody took them over: the post is vacant, or the successor would
 * sign or judge what is their own. A vacant post counts from its first day, since the days of a letter run on; whoever
 * fills it takes over what nobody has done by then. They wait for those who may go on with them: in the body that sends them, to submit,
 * to name another signer (另定签发人), to judge; in the unit addressed, to receive and answer. Nobody who is addressed
 * names who signs, nor judges.
 */
@Component
class LettersLeftBehind implements Matters {

    private static final String LEFT = """
            select l.*,
                   case when l.state = 'SUBMITTED' then l.signer_tenure when l.state = 'HANDLING' then l.handler_tenure
                        when l.state in ('ISSUED', 'RECEIVED') then l.addressee_tenure
                        else l.drafter_tenure end as turn
            from   supervision.letter l
            where  l.state not in ('CLOSED', 'VOIDED')
            """;

    private static final String MAY = """
            exists (select 1 from organization.pub_scope s
                    where s.tenure = :tenure and s.area = 'SUPERVISION' and s.act in (%s) and s.unit = l.unit
                      and :day between s.since and coalesce(s.until, 'infinity'))""";

    private final JdbcClient db;

    LettersLeftBehind(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Matter> waitingFor(Viewer viewer, int limit) {
        return db.sql("select l.id, l.kind, l.number, l.title, l.state from (" + LEFT + """
                ) l
                join   organization.pub_tenure h on h.id = l.turn
                where  h.until < :day and l.turn <> :tenure
                  and  case when l.state in ('ISSUED', 'RECEIVED', 'HANDLING') then l.unit = :unit and\s"""
                        + MAY.formatted("'ANSWER'") + """
                            else l.addressee <> :person and (l.signer_tenure = :tenure or l.body = :unit and\s"""
                        + MAY.formatted("'DRAFT', 'SIGN'") + """
                ) end
                order  by l.id
                limit  :limit
                """)
                .param("tenure", viewer.tenure().value())
                .param("person", viewer.person().value())
                .param("unit", viewer.unit().value())
                .param("day", viewer.day())
                .param("limit", limit)
                .query((row, n) -> matter(
                        viewer,
                        row.getObject("id", UUID.class),
                        row.getString("state"),
                        row.getString("kind"),
                        row.getString("number"),
                        row.getString("title")))
                .list();
    }

    /** Those it waits for are many: nobody is reminded. */
    @Override
    public List<Matter> due(Period days, LocalDate day) {
        return List.of();
    }

    private static Matter matter(
            Viewer viewer, UUID id, String state, String kind, @Nullable String number, String title) {
        var signature = state.equals("SUBMITTED");
        return new Matter(
                "letter",
                id,
                viewer.tenure(),
                viewer.person(),
                viewer.unit(),
                signature ? "另定签发人" : LetterWords.act(state, kind),
                title,
                (number == null ? LetterWords.kind(kind) : number) + "，"
                        + (signature ? "签发人已离任，没有人能接着签发" : "原经办人已离任，没有人承接"),
                null);
    }
}
