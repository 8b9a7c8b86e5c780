-- Askings as nodes of the chain.
create or replace view consultation.pub_node as
select 'consultation' as kind, c.id, c.unit, '征求意见：' || c.title as title, null::text as note, null::text as number,
       case when c.closed_on is null then '征求意见中' else '已结束' end as state,
       null::uuid as who, 'INTERNAL' as visibility, c.asked_on as since, c.closed_on as until
from   consultation.consultation c;
comment on view consultation.pub_node is '链上的征求意见';
