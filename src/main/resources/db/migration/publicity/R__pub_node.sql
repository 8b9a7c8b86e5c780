-- Publications as nodes of the chain; what is open to all staff is for everybody.
create or replace view publicity.pub_node as
select 'publication' as kind, p.id, p.unit, '公开：' || p.title || ' ' || p.version as title, p.decision as note,
       null::text as number,
       case p.state when 'PROPOSED' then '待审核' when 'REVIEWED' then '待批准' when 'PUBLISHED' then '公开中'
                    when 'REFUSED' then '不予公开' else '已撤下' end as state,
       null::uuid as who, case when p.scope = 'STAFF' and p.since is not null then 'PUBLIC' else 'INTERNAL' end as visibility,
       coalesce(p.since, p.proposed_on) as since, p.until
from   publicity.publication p;
comment on view publicity.pub_node is '链上的清单公开';
