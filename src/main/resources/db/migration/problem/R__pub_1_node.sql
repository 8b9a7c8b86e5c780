-- Problems, who leads, projects and milestones as nodes of the chain.
create or replace view problem.pub_node as
select 'problem' as kind, p.id, p.unit, p.title, p.facts as note, p.number,
       case p.state when 'PROPOSED' then '待研判' when 'WEIGHED' then '待审定' when 'SENT_BACK' then '退回'
                    when 'DECLINED' then '不予列入' when 'MERGED' then '已合并' when 'LISTED' then '待认领'
                    when 'DISPUTED' then '申请调整' when 'CLAIMED' then '待立项' when 'RUNNING' then '推进中'
                    when 'APPLIED' then '待销号' else '已销号' end as state,
       p.proposer as who, 'INTERNAL' as visibility, p.proposed_on as since,
       case when p.state in ('DECLINED', 'MERGED') then p.ruled_on
            when p.state = 'STRUCK_OFF' then (select x.verified_on from problem.project x where x.problem = p.id) end as until
from   problem.problem p
union all
select 'problem_leading', d.id, d.unit, '领衔解决：' || p.title, null, p.number,
       case d.state when 'WAITING' then '待认领' when 'DISPUTED' then '申请调整' when 'CLAIMED' then '已认领' else '已调整' end,
       d.lead, 'INTERNAL', d.assigned_on, d.ended_on
from   problem.leading d join problem.problem p on p.id = d.problem
union all
select 'problem_project', x.id, d.unit, x.name, x.goal, x.number,
       case when x.established_on is null then '草拟' when x.verified_on is not null then '已销号' else '推进中' end,
       d.lead, 'INTERNAL', x.since, x.verified_on
from   problem.project x join problem.leading d on d.problem = x.problem and d.state <> 'ENDED'
union all
select 'problem_milestone', s.id, s.unit, s.words, x.name, x.number || '-' || s.ordinal,
       case when exists (select 1 from task.pub_link l join task.pub_occurrence o on o.id = l.to_id
                         where l.from_kind = 'problem_milestone' and l.from_id = s.id and o.state = 'DONE') then '已完成'
            else '推进中' end,
       s.owner, 'INTERNAL', x.since, null
from   problem.milestone s join problem.project x on x.id = s.project and x.established_on is not null;
comment on view problem.pub_node is '链上的问题、问题责任、项目和节点';

-- For modules above that look for what should have followed and has not.
create or replace view problem.pub_leading as
select d.id, d.problem, d.state, d.lead, d.lead_tenure, d.unit, d.due_on, d.claimed_on,
       exists (select 1 from problem.project x where x.problem = d.problem and x.established_on is not null) as established
from   problem.leading d;
comment on view problem.pub_leading is '列入的问题由谁领衔、认领没有、立项没有';
