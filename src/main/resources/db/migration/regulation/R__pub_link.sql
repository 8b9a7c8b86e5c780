-- From a text to its clauses.
create or replace view regulation.pub_link as
select 'regulation' as from_kind, c.regulation as from_id, '条款' as relation,
       'clause' as to_kind, c.id as to_id, r.in_force_from as since, r.in_force_until as until
from   regulation.clause c
join   regulation.regulation r on r.id = c.regulation;
