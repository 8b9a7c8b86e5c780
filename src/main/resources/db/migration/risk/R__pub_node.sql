-- Risk cards and the measures in force as nodes of the chain.
create or replace view risk.pub_node as
select 'risk_card' as kind, c.id, c.unit, c.power || '·' || c.step as title,
       c.forms as note, c.number,
       case when c.closed_on is not null then '已撤销'
            when exists (select 1 from risk.edition e where e.card = c.id and e.state = 'IN_FORCE') then '生效'
            else '查找中' end as state,
       c.keeper as who, 'INTERNAL' as visibility, c.found_on as since, c.closed_on as until
from   risk.card c
union all
select 'risk_measure', m.thread, c.unit, m.words, m.who, null, '生效', m.owner, 'INTERNAL', e.since, null
from   risk.measure m
join   risk.edition e on e.id = m.edition and e.state = 'IN_FORCE'
join   risk.card c on c.id = e.card;
comment on view risk.pub_node is '链上的风险点卡和生效的防控措施';
