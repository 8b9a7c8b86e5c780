-- Sessions and their items as nodes of the chain.
create or replace view meeting.pub_node as
select 'meeting' as kind, m.id, m.unit, m.title, m.minutes as note, m.number,
       case when m.struck is null then '已登记' else '已作废' end as state,
       cast(null as uuid) as who, 'INTERNAL' as visibility, m.held_on as since, cast(null as date) as until
from   meeting.meeting m
union all
select 'agenda_item', i.id, m.unit, i.subject, i.conclusion, m.number || '-' || i.ordinal,
       case when m.struck is null then '已登记' else '已作废' end, null, 'INTERNAL', m.held_on, null
from   meeting.item i join meeting.meeting m on m.id = i.meeting;
comment on view meeting.pub_node is '链上的会议和议定事项';
