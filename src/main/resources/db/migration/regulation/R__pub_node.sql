-- Texts and their clauses as nodes of the chain, for everybody.
create or replace view regulation.pub_node as
select 'regulation' as kind, r.id, null::uuid as unit, '《' || r.title || '》' as title,
       coalesce(r.issuer, '') as note, null::text as number,
       case when r.in_force_until is null then '现行有效' else '已废止' end as state,
       null::uuid as who, 'PUBLIC' as visibility, r.in_force_from as since, r.in_force_until as until
from   regulation.regulation r
union all
select 'clause', c.id, null::uuid, '《' || r.title || '》' || case c.number when '全文' then '' else c.number end,
       c.gist, c.number,
       case when r.in_force_until is null then '现行有效' else '已废止' end,
       null::uuid, 'PUBLIC', r.in_force_from, r.in_force_until
from   regulation.clause c
join   regulation.regulation r on r.id = c.regulation;
