-- From the list to its duties, from the clause a duty rests on, to who took it on, and from last year's to this year's.
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
select 'duty', a.duty, '落实', 'duty', d.id, d.since, d.until
from   duty.duty d
join   duty.item_above a on a.item = d.current_item
union all
select 'duty', c.duty, '领受', 'claim', c.id, c.opened_on, c.ended_on
from   duty.claim c
union all
select 'duty_list', l.id, '接替', 'duty_list', l.followed_by, l.until + 1, null::date
from   duty.duty_list l where l.followed_by is not null
union all
select 'duty', d.follows, '接续', 'duty', d.id, d.since, null::date
from   duty.duty d where d.follows is not null
union all
select 'duty', h.duty, '三转交回', 'hand_back', h.id, h.proposed_on, null::date
from   duty.hand_back h;
