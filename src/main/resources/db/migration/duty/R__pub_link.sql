-- From the list to its duties, from the clause a duty rests on, and to who took it on.
create or replace view duty.pub_link as
select 'unit' as from_kind, l.unit as from_id, '编制' as relation, 'duty_list' as to_kind, l.id as to_id,
       null::date as since, null::date as until
from   duty.duty_list l
union all
select 'duty_list', d.list, '列入', 'duty', d.id, d.since, d.until
from   duty.duty d where d.current_item is not null
union all
select 'clause', ic.clause, '依据', 'duty', d.id, d.since, d.until
from   duty.duty d
join   duty.item_clause ic on ic.item = d.current_item
union all
select 'duty', c.duty, '领受', 'claim', c.id, c.opened_on, c.ended_on
from   duty.claim c;
