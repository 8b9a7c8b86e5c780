-- From the finding to the proposal, to the case, to the case of another side. What is put right is an item that names
-- the case as its source.
create or replace view accountability.pub_link as
select 'finding' as from_kind, p.finding as from_id, '建议问责' as relation, 'proposal' as to_kind, p.id as to_id,
       p.proposed_on as since, null::date as until
from   accountability.proposal p where p.finding is not null
union all
select 'proposal', c.proposal, '启动', 'case', c.id, m.on_day, null::date
from   accountability.case c
join   accountability.milestone m on m.of_case = c.id and m.step = 'REQUESTED'
where  c.proposal is not null
union all
select 'case', b.of_case, '一案双查', 'case', b.linked, b.ended_on, null::date
from   accountability.branch b where b.linked is not null;
comment on view accountability.pub_link is '问题到建议，建议到案件，双查的另一案';
