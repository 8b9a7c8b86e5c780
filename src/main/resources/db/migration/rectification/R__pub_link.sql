-- From the source to the item, and from an item struck off to the one that names it.
create or replace view rectification.pub_link as
select i.source_kind as from_kind, i.source_id as from_id, '整改' as relation, 'item' as to_kind, i.id as to_id,
       i.opened_on as since, null::date as until
from   rectification.item i
where  i.returned_from is null
union all
select 'item', i.returned_from, '反弹', 'item', i.id, i.opened_on, null
from   rectification.item i
where  i.returned_from is not null;
comment on view rectification.pub_link is 'Source to item; struck-off item to the item that names it.';
