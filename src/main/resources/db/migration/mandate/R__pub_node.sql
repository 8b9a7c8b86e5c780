-- Grants as nodes of the chain; whether one is over is a question of the day.
create or replace view mandate.pub_node as
select 'power_grant' as kind, g.id, g.grantor as unit, '监督职能授权 ' || g.document as title, null::text as note,
       g.document as number,
       case g.state when 'PROPOSED' then '待批准' when 'APPROVED' then '已批准' when 'REFUSED' then '不予批准'
                    else '已撤回' end as state,
       null::uuid as who, 'INTERNAL' as visibility, g.since, g.until
from   mandate.power_grant g;
comment on view mandate.pub_node is '链上的监督职能授权';
