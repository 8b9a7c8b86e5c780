-- Whether the bases of a scheme are frozen, for whoever prepares the year.
create or replace view assessment.pub_base as
select s.id as scheme, s.year, min(b.frozen_on) as frozen_on, count(distinct b.unit) as units
from   assessment.scheme s
left   join assessment.base b on b.family = s.family
group  by s.id, s.year;
comment on view assessment.pub_base is '考核方案的质量起点是否冻结、几个单位，不含数值';
