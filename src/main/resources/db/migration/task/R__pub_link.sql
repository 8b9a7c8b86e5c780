-- From a duty and its claim to the occurrence, and to what it was broken down into.
create or replace view task.pub_link as
select 'duty' as from_kind, o.duty as from_id, '任务' as relation, 'occurrence' as to_kind, o.id as to_id,
       o.opens_on as since, o.ended_on as until
from   task.occurrence o where o.parent is null and o.duty is not null
union all
select 'claim', o.claim, '任务', 'occurrence', o.id, o.opens_on, o.ended_on
from   task.occurrence o where o.claim is not null
union all
select 'occurrence', o.parent, '分解', 'occurrence', o.id, o.opens_on, o.ended_on
from   task.occurrence o where o.parent is not null
union all
select o.origin_kind, o.origin, '任务', 'occurrence', o.id, o.opens_on, o.ended_on
from   task.occurrence o where o.origin is not null;
comment on view task.pub_link is 'Duty → occurrence, claim → occurrence, occurrence → what it was broken down into, another origin → occurrence.';
