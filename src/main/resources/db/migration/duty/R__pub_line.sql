-- Every line of every list that was ever in force, as it was worded and for how long: for whoever counts who answers
-- for what on a day.
create or replace view duty.pub_line as
select i.id as item, i.duty, d.list, l.unit, l.year, l.title as list_title, i.ordinal, i.subject, i.aspect, i.matter,
       i.lead, i.supervisor <> '' as supervised, i.polarity = 'NEGATIVE' as negative,
       v.in_force_since as since, least(v.in_force_until, l.until) as until
from   duty.item i
join   duty.list_version v on v.id = i.list_version and v.state in ('ISSUED', 'SUPERSEDED')
join   duty.duty d on d.id = i.duty
join   duty.duty_list l on l.id = d.list;
comment on view duty.pub_line is '印发过的清单条目：责任主体、方面、事项、牵头领导，执行的首日和末日';
