-- Which units were inspected when. An unannounced visit is nobody's business unless it was held.
create or replace view supervision.pub_visit as
select v.id, v.round, v.unit, v.mode, v.day, v.state, v.held_on, v.fed_back_on
from   supervision.visit v
where  v.state in ('HELD', 'FED_BACK') or v.mode <> 'UNANNOUNCED';
comment on view supervision.pub_visit is '督责检查的日期，不含文字';
