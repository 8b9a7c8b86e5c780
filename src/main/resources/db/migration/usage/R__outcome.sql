-- What is to be used: results of an appraisal, and decisions that hold to account. A result is fixed once it is final, a
-- decision once it is announced; one taken back no longer stands.
create or replace view usage.outcome as
select 'RESULT' as kind, r.id, r.unit, null::uuid as object, r.appraisal, r.title as title, r.unit_name, r.year,
       coalesce(r.grade, '') as level, r.released_on as known_on, r.final_on as fixed_on, true as stands
from   assessment.pub_result r
union all
select 'CASE', d.id, d.unit, d.holder, null, '问责决定（' || d.case_number || '）', null,
       extract(year from d.signed_on)::int,
       case when d.on_unit then 'UNIT_' || replace(d.forms, ',', ',UNIT_') else d.forms end, d.announced_on, d.announced_on,
       d.voided_on is null and d.announced_on is not null
from   accountability.pub_decision d;
comment on view usage.outcome is '要运用的成果：定稿的考核结果，宣布的问责决定';
