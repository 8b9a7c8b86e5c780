-- Guides as nodes of the chain; one that was never published is for those who write it.
create or replace view guide.pub_node as
select 'guide' as kind, g.id, g.unit, coalesce(nullif(g.matter, ''), g.aspect) as title, e.steps as note,
       null::text as number,
       case e.state when 'DRAFTED' then '草拟' when 'SUBMITTED' then '待审核' when 'REVIEWED' then '待发布'
                    when 'SENT_BACK' then '退回' else '已发布' end as state,
       null::uuid as who, 'INTERNAL' as visibility, e.since, null::date as until
from   guide.guide g
join   lateral (select * from guide.edition x where x.guide = g.id
                order by x.since desc nulls last, x.ordinal desc limit 1) e on true;
comment on view guide.pub_node is '链上的履责指引';
