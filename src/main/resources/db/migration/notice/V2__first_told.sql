-- An unread note follows the post to a successor; who was told first is what counts afterwards.
alter table notice.note add column told uuid;
update notice.note set told = person;
alter table notice.note alter column told set not null;
comment on column notice.note.told is 'Who was told on that day; never changes.';
create index on notice.note (object) where sort = 'REMINDER';

create view notice.pub_reminder as
select n.id, n.told, n.kind, n.object, n.title, n.day
from   notice.note n
where  n.sort = 'REMINDER';
comment on view notice.pub_reminder is 'Reminders of the ladder (提醒): who was reminded of which object on which day.';
