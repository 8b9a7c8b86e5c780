-- Who gives and who takes on what by which letter, what its clauses rest on, and which letter it took the place of.
create or replace view pledge.pub_link as
select 'person' as from_kind, l.upper_person as from_id, '交责' as relation, 'pledge' as to_kind, l.id as to_id,
       l.effective_on as since, l.ended_on as until
from   pledge.letter l
union all
select 'person', l.lower_person, '领责', 'pledge', l.id, l.effective_on, l.ended_on
from   pledge.letter l
union all
select 'risk_card', c.source, '写入', 'pledge', c.letter, l.drafted_on, l.ended_on
from   pledge.clause c join pledge.letter l on l.id = c.letter
where  c.source_kind = 'risk_card'
union all
select 'duty', c.source, '写入', 'pledge', c.letter, l.drafted_on, l.ended_on
from   pledge.clause c join pledge.letter l on l.id = c.letter
where  c.source_kind = 'duty'
union all
select 'pledge', l.follows, '换签', 'pledge', l.id, l.drafted_on, cast(null as date)
from   pledge.letter l where l.follows is not null;
comment on view pledge.pub_link is '责任书的双方、条款的来由和换签';
