-- From the result or the case to what was done about it.
create or replace view usage.pub_link as
select case a.outcome_kind when 'RESULT' then 'result' else 'case' end as from_kind, a.outcome as from_id,
       '运用' as relation, 'use' as to_kind, a.id as to_id, coalesce(a.approved_on, a.proposed_on) as since,
       case when a.state in ('REFUSED', 'WITHDRAWN') then a.ended_on end as until
from   usage.action a;
comment on view usage.pub_link is '考核结果、问责案件到运用';
