-- Who holds a post from which day to which, for whoever asks whether someone is still there.
create or replace view organization.pub_tenure as
select t.id, t.person, p.unit, t.since, t.until, coalesce(t.grade, n.grade) as grade, p.principal
from   organization.tenure t
join   organization.post p on p.id = t.post
join   organization.person n on n.id = t.person;
comment on view organization.pub_tenure is '任职的起止日期、管理层级和是否主要负责人；末日为空即在任';
