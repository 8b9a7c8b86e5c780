package zelian.duty.list;

import org.springframework.jdbc.core.simple.JdbcClient;
import zelian.access.Viewer;

/** What a reader may see of duties and of the lists they stand on, as a condition of SQL. */
final class Sight {

    /**
     * Whether a reader may see the item {@code i} of the list {@code l}: a unit it concerns is in their
     * scope, it is their own, or it is open to all staff. It concerns the unit whose list it is on, the units it
     * names, and those whose people answer for it.
     */
    static final String READABLE = """
            (i.publicity = 'STAFF'
             or exists (select 1 from organization.pub_scope s
                        where s.tenure = :tenure and s.area = 'DUTY' and s.act = 'READ'
                        and   :day between s.since and coalesce(s.until, 'infinity')
                        and  (s.unit = l.unit
                              or s.unit in (select u.unit from duty.item_unit u where u.item = i.id)
                              or s.unit in (select c.unit from duty.claim c
                                            where c.duty = i.duty and c.state <> 'ENDED')))
             or exists (select 1 from duty.claim c where c.duty = i.duty and c.owner = :person))
            """;

    private Sight() {}

    /** With the parameters of {@link #READABLE}. */
    static JdbcClient.StatementSpec asReader(JdbcClient.StatementSpec statement, Viewer viewer) {
        return statement
                .param("tenure", viewer.tenure().value())
                .param("person", viewer.person().value())
                .param("day", viewer.day());
    }
}
