-- Divisions of tasks, their lines in force and milestones as nodes of the chain.
create or replace view division.pub_node as
select 'division' as kind, v.id, d.unit, v.title, null as note, d.year || ' 年第 ' || v.ordinal || ' 版' as number,
       case v.state when 'DRAFT' then '草拟' when 'CONSULTING' then '征求意见中' when 'SUBMITTED' then '待审定'
                    when 'APPROVED' then '待印发' when 'ISSUED' then '现行' else '已被取代' end as state,
       v.drafter as who, 'INTERNAL' as visibility, coalesce(v.since, v.drafted_on) as since, v.until
from   division.version v join division.division d on d.id = v.division
union all
select 'division_line', l.thread, coalesce(l.unit, d.unit), l.words, nullif(l.goal, ''), null, '现行', l.leader, 'INTERNAL',
       coalesce(l.since, v.since), cast(null as date)
from   division.line l join division.version v on v.id = l.version and v.state = 'ISSUED'
join   division.division d on d.id = v.division
union all
select 'division_milestone', m.thread, coalesce(m.owner_unit, d.unit), m.words, l.words, null,
       case when exists (select 1 from task.pub_link k join task.pub_occurrence o on o.id = k.to_id
                         where k.from_kind = 'division_milestone' and k.from_id = m.thread and o.state = 'DONE') then '已完成'
            else '推进中' end,
       m.owner, 'INTERNAL', v.since, null
from   division.milestone m join division.line l on l.id = m.line
join   division.version v on v.id = l.version and v.state = 'ISSUED'
join   division.division d on d.id = v.division;
comment on view division.pub_node is '链上的任务分工、现行的任务和节点';

-- The lines in force with who answers for them, for modules above that draw up what is to be checked or reported.
create or replace view division.pub_line as
select l.thread as id, d.year, l.words, l.leader, l.unit, l.helpers, l.since, l.until,
       not exists (select 1 from division.milestone m
                   where  m.line = l.id
                     and  not exists (select 1 from task.pub_link k join task.pub_occurrence o on o.id = k.to_id
                                      where k.from_kind = 'division_milestone' and k.from_id = m.thread
                                        and o.state = 'DONE')) as finished
from   division.line l join division.version v on v.id = l.version and v.state = 'ISSUED'
join   division.division d on d.id = v.division
where  l.leader is not null;
comment on view division.pub_line is '现行任务分工里落实到人的各行';

create or replace view division.pub_claim as
select c.id, c.thread, c.role, c.state, c.person, c.unit, c.due_on from division.claim c;
comment on view division.pub_claim is '任务的领受';
