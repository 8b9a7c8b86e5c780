-- Measures of items with their days, for whoever asks what was planned and not carried out.
create or replace view rectification.pub_measure as
select m.id, m.item, m.ordinal, m.words as title, m.owner_name, m.due, m.done_on
from   rectification.measure m;
comment on view rectification.pub_measure is '整改措施：谁、何时前、何时完成';
