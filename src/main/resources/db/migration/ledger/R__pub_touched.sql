-- Which objects somebody acted on, newest last: the way back to what one had in hand. Not what was done to them.
create or replace view ledger.pub_touched as
select e.id, e.person, e.kind, e.object, e.day
from   ledger.entry e;
comment on view ledger.pub_touched is 'Who acted on which object on which day; ids grow with time.';
