-- From a risk card to its measures in force; what they ask for hangs on them.
create or replace view risk.pub_link as
select 'risk_card' as from_kind, e.card as from_id, '防控' as relation, 'risk_measure' as to_kind, m.thread as to_id,
       e.since, cast(null as date) as until
from   risk.edition e
join   risk.measure m on m.edition = e.id
where  e.state = 'IN_FORCE';
comment on view risk.pub_link is '风险点卡到防控措施';
