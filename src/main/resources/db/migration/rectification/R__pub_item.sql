-- The days of an item and whose turn it is, for modules above that count and compare.
create or replace view rectification.pub_item as
select i.id, i.unit, i.owner, i.leader, i.lead_unit, i.state, i.due, i.opened_on, i.submitted_on, i.struck_off_on,
       i.returned_from
from   rectification.item i;
comment on view rectification.pub_item is 'Items with their days, without words.';
