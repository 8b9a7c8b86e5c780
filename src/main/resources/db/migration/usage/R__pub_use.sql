-- The days of approved uses, for whoever counts them.
create or replace view usage.pub_use as
select a.id, a.outcome, a.unit, a.state, a.approved_on, a.due, a.reported_on, a.ended_on
from   usage.action a
where  a.approved_on is not null and a.state <> 'WITHDRAWN';
comment on view usage.pub_use is '已批准的运用的各个日期，不含文字';
