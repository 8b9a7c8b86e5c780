-- Released results of appraisals that count, with the grade as it stands last: for whoever uses them. No points of
-- single indicators, no places.
create or replace view assessment.pub_result as
select r.id, r.appraisal, a.title, s.year, s.body, r.unit, r.unit_name,
       case when a.final_on is null then p.total else f.total end as total,
       case when a.final_on is null then p.grade else f.grade end as grade,
       a.until as counted_until, a.released_on, a.final_on
from   assessment.result r
join   assessment.appraisal a on a.id = r.appraisal and a.purpose = 'OFFICIAL'
join   assessment.scheme s on s.id = a.scheme
left   join assessment.standing p on p.appraisal = r.appraisal and p.unit = r.unit and p.stage = 'RELEASED'
left   join assessment.standing f on f.appraisal = r.appraisal and f.unit = r.unit and f.stage = 'FINAL'
where  a.state in ('RELEASED', 'FINAL');
comment on view assessment.pub_result is '已发布的考核结果和等次，供成果运用；不含名次';
