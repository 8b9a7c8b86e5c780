-- Who holds a post where, and who looks after which unit.
create or replace view organization.pub_link as
select 'unit' as from_kind, u.parent as from_id, '下级' as relation, 'unit' as to_kind, u.id as to_id, u.since, u.until
from organization.unit u where u.parent is not null
union all
select 'unit', p.unit, '任职', 'person', t.person, t.since, t.until
from organization.tenure t join organization.post p on p.id = t.post
union all
select 'person', t.person, '分管', 'unit', c.unit, c.since, c.until
from organization.charge c join organization.tenure t on t.id = c.tenure
union all
select 'person', t.person, '归口监督', 'unit', c.unit, c.since, c.until
from organization.care c join organization.tenure t on t.id = c.tenure;
comment on view organization.pub_link is 'Who holds a post where, and who looks after which unit.';
