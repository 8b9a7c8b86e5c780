-- Proposals and cases as nodes of the chain: number, dates and state. A proposal is for whoever answers it, a case for
-- the bodies of discipline.
create or replace view accountability.pub_node as
select 'proposal' as kind, p.id, p.receiver as unit, '问责建议 ' || p.number as title, null::text as note, p.number,
       case p.state when 'PROPOSED' then '待答复' when 'ACCEPTED' then '已受理' when 'DECLINED' then '不予受理'
                    when 'PASSED_ON' then '已转交' else '已启动' end as state,
       p.handler as who, 'DRAFTED' as visibility, p.proposed_on as since, null::date as until
from   accountability.proposal p
union all
select 'case', c.id, c.body, '问责案件 ' || c.number, null, c.number,
       case c.state when 'REQUESTED' then '待批准' when 'REFUSED' then '不予启动' when 'INVESTIGATING' then '待容错先议'
                    when 'SPARING_ASKED' then '待批准免责' when 'SPARED' then '免予问责' when 'WEIGHED' then '调查中'
                    when 'SHOWN' then '待陈述' when 'HEARD' then '待报告' when 'REPORTED' then '待集体决定'
                    when 'DECIDED' then '待签发' when 'SIGNED' then '待宣布' when 'EXECUTING' then '执行中'
                    when 'CLOSED' then '已结案' else '已撤销' end,
       h.person, 'DISCIPLINE', q.on_day, e.on_day
from   accountability.case c
join   accountability.hand h on h.of_case = c.id and h.hand = 'LEAD'
join   accountability.milestone q on q.of_case = c.id and q.step = 'REQUESTED'
left   join accountability.milestone e on e.of_case = c.id and e.step = 'CLOSED';
comment on view accountability.pub_node is '链上的问责建议和案件';
