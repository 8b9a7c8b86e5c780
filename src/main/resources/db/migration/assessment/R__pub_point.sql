-- The points fed back after debriefs, without their facts, for whoever prepares the next year.
create or replace view assessment.pub_point as
select p.id, p.debrief, p.title, p.added_on, p.item is not null as rectified, p.item is not null or p.waived_on is not null as settled
from   assessment.point p
join   assessment.debrief d on d.id = p.debrief
where  d.fed_back_on is not null;
comment on view assessment.pub_point is '已反馈的问题，不含事实（密存）';
