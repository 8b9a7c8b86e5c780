-- Whom a duty concerns beside the unit whose list it is on: they may know of it.
create or replace view duty.pub_involved as
select d.id as duty, u.unit, null::uuid as who
from   duty.duty d
join   duty.item_unit u on u.item = d.current_item
union all
select c.duty, null::uuid, c.owner
from   duty.claim c;
comment on view duty.pub_involved is '责任涉及的单位（牵头、配合、监督）和承担过它的人';
