package zelian.accountability.register;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.common.Period;
import zelian.notice.ListedMatters;
import zelian.notice.Matter;
import zelian.notice.Matters;

/** What proposals, cases and appeals wait for; only numbers are named. */
@Repository
class OpenMatters implements Matters {

    private static final String MATTERS = """
            select 'case' as kind, c.id, c.body as unit, '问责案件 ' || c.number as title, null as second, h.tenure, h.person,
                   case c.state when 'REQUESTED' then '批准启动' when 'INVESTIGATING' then '容错先议'
                        when 'SPARING_ASKED' then '批准免责' when 'WEIGHED' then '调查' when 'SHOWN' then '陈述'
                        when 'HEARD' then '提出报告' when 'REPORTED' then '集体决定' when 'DECIDED' then
                            case when h.hand = 'PARTY' then '批准决定' else '签发' end
                        when 'SIGNED' then '宣布' else '执行' end as act,
                   case when c.state = 'EXECUTING' then (select min(r.due) from accountability.receipt r
                        where r.of_case = c.id and r.done_on is null) end as due, null::date as since
            from   accountability.case c
            join   accountability.hand h on h.of_case = c.id
            where  c.state not in ('REFUSED', 'SPARED', 'CLOSED', 'REVOKED')
              and  h.hand = case
                       when c.state = 'REQUESTED' and c.asks_party and exists (
                           select 1 from accountability.milestone m where m.of_case = c.id and m.step = 'ENDORSED')
                       then 'PARTY'
                       when c.state in ('REQUESTED', 'SPARING_ASKED') then 'PRINCIPAL'
                       when c.state = 'SHOWN' then 'HOLDER'
                       when c.state = 'DECIDED' and exists (
                           select 1 from accountability.decision d where d.of_case = c.id and d.asks_consent
                             and d.result = 'PASSED' and d.voided_on is null)
                           and not exists (select 1 from accountability.milestone m
                                           where m.of_case = c.id and m.step = 'CONSENTED')
                       then 'PARTY'
                       when c.state = 'DECIDED' then 'SIGNER'
                       else 'LEAD' end
            union all
            select 'proposal', p.id, p.receiver, '问责建议 ' || p.number, null, p.handler_tenure, p.handler,
                   case p.state when 'PROPOSED' then '答复' else '办理' end,
                   case when p.state = 'PROPOSED' then p.answer_by end, null
            from   accountability.proposal p
            where  p.state in ('PROPOSED', 'ACCEPTED')
            union all
            select 'case', c.id, c.body, '问责案件 ' || c.number, '申诉', h.tenure, h.person,
                   case h.hand when 'REVIEWER' then '复核申诉' else '确定复核人' end, a.answer_by, null
            from   accountability.appeal a
            join   accountability.case c on c.id = a.of_case
            join   accountability.hand h on h.of_case = c.id
            where  a.result is null
              and  h.hand = case when exists (select 1 from accountability.hand r
                                              where r.of_case = c.id and r.hand = 'REVIEWER')
                                 then 'REVIEWER' else 'SIGNER' end
            """;

    private final ListedMatters listed;

    OpenMatters(JdbcClient db) {
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
