-- Fixed results and decisions nobody uses: for the report of breaks.
create or replace view usage.pub_unused as
select case o.kind when 'RESULT' then 'result' else 'case' end as kind, o.id, o.unit, o.fixed_on as since
from   usage.outcome o
where  o.stands and o.fixed_on is not null
  and  not exists (select 1 from usage.action a where a.outcome = o.id and a.state not in ('REFUSED', 'WITHDRAWN'));
comment on view usage.pub_unused is '有结果而无运用，及自何日起';
