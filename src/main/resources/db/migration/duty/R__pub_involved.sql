-- Whom a duty concerns beside the unit whose list it is on: they may know of it. A unit whose people answer for
-- it is concerned as one that it names.
create or replace view duty.pub_involved as
select d.id as duty, u.unit, null::uuid as who
from   duty.duty d
join   duty.item_unit u on u.item = d.current_item
union all
select c.duty, case when c.state <> 'ENDED' then c.unit end, c.owner
from   duty.claim c;
comment on view duty.pub_involved is '责任涉及的单位（牵头、配合、监督，以及承担人所在单位）和承担过它的人';
