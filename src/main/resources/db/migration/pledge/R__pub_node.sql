-- Letters of duty as nodes of the chain.
create or replace view pledge.pub_node as
select 'pledge' as kind, l.id, l.unit, l.upper_name || '与' || l.lower_name || '的责任书' as title,
       l.upper_title || ' 与 ' || l.lower_title as note, l.number,
       case l.state when 'DRAFTED' then '草拟' when 'OFFERED' then '待确认' when 'ASKED' then '退回修改'
                    when 'CONFIRMED' then '待签订' when 'HALF_SIGNED' then '待甲方签' when 'EFFECTIVE' then '履行中'
                    when 'EVALUATED' then '已评价' when 'ARCHIVED' then '已归档' when 'SUPERSEDED' then '已换签'
                    else '已作废' end as state,
       l.lower_person as who, 'INTERNAL' as visibility, l.drafted_on as since, l.ended_on as until
from   pledge.letter l;
comment on view pledge.pub_node is '链上的责任书';
