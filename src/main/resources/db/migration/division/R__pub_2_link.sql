-- From the session and its items to the division and its lines, to their milestones.
create or replace view division.pub_link as
select 'meeting' as from_kind, m.id as from_id, '部署' as relation, 'division' as to_kind, v.id as to_id,
       v.since, v.until
from   division.version v, unnest(v.meetings) as m(id) where v.since is not null
union all
select 'agenda_item', v.agenda_item, '审定', 'division', v.id, v.approved_on, v.until
from   division.version v where v.agenda_item is not null
union all
select 'division', l.version, '任务', 'division_line', l.thread, v.since, cast(null as date)
from   division.line l join division.version v on v.id = l.version and v.state = 'ISSUED' where l.level = 1
union all
select 'division_line', p.thread, '分解', 'division_line', l.thread, v.since, null
from   division.line l join division.line p on p.id = l.parent
join   division.version v on v.id = l.version and v.state = 'ISSUED'
union all
select 'agenda_item', l.agenda_item, '要求', 'division_line', l.thread, v.since, null
from   division.line l join division.version v on v.id = l.version and v.state = 'ISSUED' where l.agenda_item is not null
union all
select 'division_line', l.thread, '节点', 'division_milestone', m.thread, v.since, null
from   division.milestone m join division.line l on l.id = m.line
join   division.version v on v.id = l.version and v.state = 'ISSUED';
comment on view division.pub_link is '会议到任务分工，分工到任务，任务到节点';
