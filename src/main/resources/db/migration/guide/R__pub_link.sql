-- Which body wrote a guide.
create or replace view guide.pub_link as
select 'unit' as from_kind, g.unit as from_id, '编写' as relation, 'guide' as to_kind, g.id as to_id,
       g.begun_on as since, cast(null as date) as until
from   guide.guide g;
comment on view guide.pub_link is '履责指引由谁编写';
