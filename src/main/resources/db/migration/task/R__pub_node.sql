-- Occurrences as nodes of the chain.
create or replace view task.pub_node as
select 'occurrence' as kind, o.id, o.unit, o.title, o.label || '，' || to_char(o.due_on, 'MM-DD') || ' 前' as note,
       o.number,
       case o.state when 'NOT_STARTED' then '未启动' when 'UNDER_WAY' then '推进中' when 'DONE' then '已完成'
                    else '终止' end as state,
       o.owner as who, 'INTERNAL' as visibility, o.opens_on as since, o.ended_on as until
from   task.occurrence o;
comment on view task.pub_node is 'Occurrences as nodes of the chain (责任链).';
