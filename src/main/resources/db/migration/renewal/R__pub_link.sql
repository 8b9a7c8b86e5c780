-- From last year's list to the one drafted from it, until that takes its place, and from what suggested a duty to that
-- duty. Which line follows which is known where the lists are.
create or replace view renewal.pub_link as
select 'duty_list' as from_kind, t.former as from_id, '下一年' as relation, 'duty_list' as to_kind, t.list as to_id,
       y.opened_on as since, null::date as until
from   renewal.taken_list t
join   renewal.year y on y.year = t.year
where  t.drafted
and    not exists (select 1 from duty.pub_link k
                   where k.from_kind = 'duty_list' and k.from_id = t.former and k.relation = '接替')
union all
select s.kind, s.object, '列入下一年', 'duty', s.duty, s.decided_on, null::date
from   renewal.suggestion s
where  s.state = 'ADOPTED';
comment on view renewal.pub_link is '上年清单到新年度，来源到因它写进清单的责任';
