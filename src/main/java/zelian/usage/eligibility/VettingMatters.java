package zelian.usage.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.common.Period;
import zelian.notice.ListedMatters;
import zelian.notice.Matter;
import zelian.notice.Matters;

/** What checks of eligibility wait for: opinions, then the signature; both are whoever signs for 机关纪委 to see to. */
@Repository
class VettingMatters implements Matters {

    private static final String MATTERS = """
            select 'eligibility' as kind, v.id, v.body as unit, v.title, '资格核查' as second, v.signer_tenure as tenure,
                   v.signer as person,
                   case when exists (select 1 from usage.candidate c where c.vetting = v.id and c.opinion is null)
                        then '出具意见' else '签发' end as act, v.due, cast(null as date) as since
            from   usage.vetting v
            where  v.ended_on is null
            """;

    private final ListedMatters listed;

    VettingMatters(JdbcClient db) {
        this.listed = new ListedMatters(db, MATTERS);
    }

    @Override
    public List<Matter> waitingFor(Viewer viewer, int limit) {
        return listed.waitingFor(viewer, limit);
    }

    @Override
    public List<Matter> due(Period days, LocalDate day) {
        return listed.due(days);
    }
}
