-- A year that was opened, for whoever prepares it; its lists are nodes of their own. It is prepared until the first of
-- them is issued.
create or replace view renewal.pub_node as
select 'year' as kind, y.id, y.unit, y.year || ' 年度' as title, '自 ' || (y.year - 1) || ' 年度开年' as note,
       null::text as number,
       case when exists (select 1 from renewal.closing c where c.year = y.year and c.state = 'CLOSED') then '已结年'
            when exists (select 1 from renewal.taken_list t
                         join duty.pub_node l on l.kind = 'duty_list' and l.id = t.list
                         where t.year = y.year and l.since is not null) then '进行中'
            else '筹备中' end as state,
       y.opener as who, 'DRAFTED' as visibility, y.opened_on as since,
       null::date as until
from   renewal.year y;
comment on view renewal.pub_node is '链上的年度';
