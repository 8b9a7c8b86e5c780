-- From the session to the debrief, and from what a debrief handed in rests on to the debrief. What it leads to is an
-- item that names it as its source.
create or replace view assessment.pub_link as
select 'session' as from_kind, d.session as from_id, '述责' as relation, 'debrief' as to_kind, d.id as to_id,
       d.noticed_on as since, null::date as until
from   assessment.debrief d
union all
select distinct r.kind, r.object, '写入述责', 'debrief', d.id, d.drafted_on, null::date
from   assessment.debrief d
join   assessment.reference r on r.debrief = d.id
where  d.drafted_on is not null;
comment on view assessment.pub_link is '述责会到述责，被引用的事实到述责';
