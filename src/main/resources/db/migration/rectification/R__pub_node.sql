-- Items as nodes of the chain.
create or replace view rectification.pub_node as
select 'item' as kind, i.id, i.unit, i.title, i.source_title as note, i.number,
       case when b.result = 'RETURNED' then '反弹' when i.state = 'STRUCK_OFF' then '已销号'
            when i.state = 'OPENED' then '未启动' when i.state = 'SENT_BACK' then '退回'
            when i.state = 'SUBMITTED' then '待审' when i.state = 'REVIEWED' then '待签批'
            when i.state = 'SIGNED' then '待复核' else '整改中' end as state,
       i.owner as who, case when i.discipline then 'DISCIPLINE' else 'INTERNAL' end as visibility,
       i.opened_on as since, i.struck_off_on as until
from   rectification.item i
left   join rectification.look_back b on b.item = i.id;
comment on view rectification.pub_node is 'Items as nodes of the chain.';
