-- From last year's list and duties to this year's, and from what suggested a duty to that duty.
create or replace view renewal.pub_link as
select 'duty_list' as from_kind, t.former as from_id, '下一年' as relation, 'duty_list' as to_kind, t.list as to_id,
       y.opened_on as since, null::date as until
from   renewal.taken_list t
join   renewal.year y on y.year = t.year
where  t.drafted
union all
select 'duty', l.former, '接续', 'duty', l.duty, y.opened_on, null::date
from   renewal.taken_line l
join   renewal.taken_list t on t.id = l.taken
join   renewal.year y on y.year = t.year
union all
select s.kind, s.object, '列入下一年', 'duty', s.duty, s.decided_on, null::date
from   renewal.suggestion s
where  s.state = 'ADOPTED';
comment on view renewal.pub_link is '上年清单、责任到新年度，来源到因它写进清单的责任';
