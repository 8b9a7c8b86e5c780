-- From the session to the debrief, and from what a debrief handed in rests on to the debrief; from the clause to the
-- scheme, to its appraisals, to the result of each unit, and from the facts counted to the result. What it leads to is an
-- item that names it as its source.
create or replace view assessment.pub_link as
select 'session' as from_kind, d.session as from_id, '述责' as relation, 'debrief' as to_kind, d.id as to_id,
       d.noticed_on as since, null::date as until
from   assessment.debrief d
union all
select distinct r.kind, r.object, '写入述责', 'debrief', d.id, d.drafted_on, null::date
from   assessment.debrief d
join   assessment.reference r on r.debrief = d.id
where  d.drafted_on is not null
union all
select distinct 'clause', i.clause, '考核依据', 'scheme', s.id, s.published_on, s.superseded_on
from   assessment.scheme s
join   assessment.indicator i on i.scheme = s.id
where  i.clause is not null and s.published_on is not null
union all
select 'scheme', a.scheme, '考核', 'appraisal', a.id, a.released_on, null::date
from   assessment.appraisal a where a.released_on is not null
union all
select 'appraisal', r.appraisal, '结果', 'result', r.id, a.released_on, null::date
from   assessment.result r
join   assessment.appraisal a on a.id = r.appraisal
where  a.released_on is not null
union all
select distinct c.kind, c.object, '计入考核', 'result', r.id, a.released_on, null::date
from   assessment.counted c
join   assessment.appraisal a on a.id = c.appraisal
join   assessment.result r on r.appraisal = c.appraisal and r.unit = c.unit
where  a.released_on is not null and c.object is not null;
comment on view assessment.pub_link is '述责会到述责，被引用的事实到述责；条款到考核方案，到考核，到结果，计入的事实到结果';
