-- Uses as nodes of the chain. Until it is approved only whoever proposed it meets it there; what follows from a decision
-- is for the bodies of discipline and its owner. A check of eligibility names nobody and is there for whoever signs it.
create or replace view usage.pub_node as
select 'use' as kind, a.id, a.unit, a.title || '：' || a.about as title, null::text as note, null::text as number,
       case a.state when 'PROPOSED' then '待批准' when 'REFUSED' then '不予批准' when 'WITHDRAWN' then '已撤回'
                    when 'APPROVED' then '执行中' when 'REPORTED' then '待核验' when 'RETURNED' then '退回重报'
                    else '已反馈' end as state,
       case when a.approved_on is null then a.proposer else a.owner end as who,
       case when a.approved_on is null then 'DRAFTED' when a.outcome_kind = 'CASE' then 'DISCIPLINE' else 'INTERNAL' end
           as visibility,
       coalesce(a.approved_on, a.proposed_on) as since, a.ended_on as until
from   usage.action a
union all
select 'eligibility', v.id, v.body, v.title, null, v.number,
       case v.state when 'REPLIED' then '已回复' when 'WITHDRAWN' then '已撤回'
            else case when exists (select 1 from usage.candidate c where c.vetting = v.id and c.opinion is null)
                      then '待出意见' else '待签发' end end,
       v.signer, 'DRAFTED', v.asked_on, v.ended_on
from   usage.vetting v;
comment on view usage.pub_node is '链上的成果运用和资格核查';
