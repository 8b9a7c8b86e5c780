-- From the object whose draft it was to the asking.
create or replace view consultation.pub_link as
select c.kind as from_kind, c.node as from_id, '征求意见' as relation, 'consultation' as to_kind, c.id as to_id,
       c.asked_on as since, cast(null as date) as until
from   consultation.consultation c;
comment on view consultation.pub_link is '文稿就哪些意见征求过';
