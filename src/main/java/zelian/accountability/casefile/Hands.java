package zelian.accountability.casefile;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Party;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.accountability.CaseId;

/** Who has which part in which case. */
@Repository
public class Hands {

    private final JdbcClient db;

    Hands(JdbcClient db) {
        this.db = db;
    }

    /** One part of one person. */
    public record Held(Hand hand, Party party) {}

    public void add(CaseId id, Hand hand, Party party) {
        db.sql("""
                insert into accountability.hand (of_case, hand, person, tenure) values (:case, :hand, :person, :tenure)
                on conflict do nothing
                """)
                .param("case", id.value())
                .param("hand", hand.name())
                .param("person", party.person().value())
                .param("tenure", party.tenure().value())
                .update();
    }

    /** The one who has that part now instead of whoever had it. */
    public void set(CaseId id, Hand hand, Party party) {
        db.sql("delete from accountability.hand where of_case = :case and hand = :hand")
                .param("case", id.value())
                .param("hand", hand.name())
                .update();
        add(id, hand, party);
    }

    public List<Held> of(CaseId id) {
        return db.sql(
                        "select hand, person, tenure from accountability.hand where of_case = :case order by hand, person")
                .param("case", id.value())
                .query((row, n) -> new Held(
                        Hand.valueOf(row.getString("hand")),
                        new Party(
                                new PersonId(row.getObject("person", UUID.class)),
                                new TenureId(row.getObject("tenure", UUID.class)))))
                .list();
    }

    public Optional<Party> of(CaseId id, Hand hand) {
        return of(id).stream()
                .filter(held -> held.hand() == hand)
                .map(Held::party)
                .findFirst();
    }

    /** Whether the viewer has one of these parts. */
    public boolean has(Viewer viewer, CaseId id, Hand... hands) {
        return has(viewer.person(), of(id), hands);
    }

    public static boolean has(PersonId person, Collection<Held> held, Hand... hands) {
        return held.stream()
                .anyMatch(one -> Arrays.asList(hands).contains(one.hand())
                        && one.party().person().equals(person));
    }

    /** Gives what one holding of a post has in open cases to another, save what the person answers for themselves. */
    public void handOver(TenureId from, Party to) {
        db.sql("""
                update accountability.hand h set person = :person, tenure = :to
                where  h.tenure = :from and h.hand <> 'HOLDER'
                  and  not exists (select 1 from accountability.hand o
                                   where o.of_case = h.of_case and o.person = :person and o.hand in (h.hand, 'HOLDER'))
                  and  exists (select 1 from accountability.case c where c.id = h.of_case
                                 and c.state not in ('REFUSED', 'SPARED', 'CLOSED', 'REVOKED'))
                """)
                .param("person", to.person().value())
                .param("to", to.tenure().value())
                .param("from", from.value())
                .update();
    }
}
