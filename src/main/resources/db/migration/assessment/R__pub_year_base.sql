-- The bases of a year by unit and measure, for whoever prepares the year: so many of so many in the year before.
create or replace view assessment.pub_year_base as
select extract(year from b.since)::int as year, b.appraisal, a.title, a.final_on, b.measure, b.unit, b.met, b.whole,
       b.frozen_on, r.id as result
from   assessment.year_base b
join   assessment.appraisal a on a.id = b.appraisal
join   assessment.result r on r.appraisal = b.appraisal and r.unit = b.unit;
comment on view assessment.pub_year_base is '一个年度的质量起点：取自哪次考核、哪个单位、哪项指标';
