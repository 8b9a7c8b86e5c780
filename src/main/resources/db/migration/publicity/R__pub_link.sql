-- From the list to its publications.
create or replace view publicity.pub_link as
select 'duty_list' as from_kind, p.list as from_id, '公开' as relation, 'publication' as to_kind, p.id as to_id,
       p.proposed_on as since, p.until
from   publicity.publication p;
comment on view publicity.pub_link is '清单到它的公开';
