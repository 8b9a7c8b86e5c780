-- A year that was opened, for whoever prepares it; its lists are nodes of their own.
create or replace view renewal.pub_node as
select 'year' as kind, y.id, y.unit, y.year || ' 年度' as title, '自 ' || (y.year - 1) || ' 年度开年' as note,
       null::text as number, '筹备中' as state, y.opener as who, 'DRAFTED' as visibility, y.opened_on as since,
       null::date as until
from   renewal.year y;
comment on view renewal.pub_node is '链上的年度';
