-- Units and people as places of the chain.
create or replace view organization.pub_node as
select 'unit' as kind, u.id, u.id as unit, u.name as title, u.kind as note, u.code as number,
    case when u.until is null then '有效' else '已撤销' end as state, null::uuid as who, 'INTERNAL' as visibility,
    u.since, u.until
from organization.unit u
union all
select 'person', p.id, h.unit, p.name, h.posts, p.staff_no,
    case when h.ends is null then '在任' else '已离任' end, p.id, 'INTERNAL', h.since, h.ends
from organization.person p
join lateral (
    select (array_agg(x.unit order by t.until desc nulls first, x.principal desc, t.since desc))[1] as unit,
        string_agg(u.name || x.title, '、' order by x.principal desc, t.since) filter (where t.until is null) as posts,
        min(t.since) as since, nullif(max(coalesce(t.until, 'infinity'::date)), 'infinity'::date) as ends
    from organization.tenure t
    join organization.post x on x.id = t.post
    join organization.unit u on u.id = x.unit
    where t.person = p.id) h on true;
comment on view organization.pub_node is 'Units and people as places of the chain.';
