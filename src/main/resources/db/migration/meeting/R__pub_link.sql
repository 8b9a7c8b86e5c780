-- From a session to what it concluded.
create or replace view meeting.pub_link as
select 'meeting' as from_kind, i.meeting as from_id, '议定' as relation, 'agenda_item' as to_kind, i.id as to_id,
       m.held_on as since, cast(null as date) as until
from   meeting.item i join meeting.meeting m on m.id = i.meeting;
comment on view meeting.pub_link is '会议到议定事项';
