-- From what a record is cited by to the record.
create or replace view evidence.pub_link as
select c.kind as from_kind, c.target as from_id, '记实' as relation, 'record' as to_kind, c.record as to_id,
       r.happened_on as since, null::date as until
from   evidence.citation c
join   evidence.record r on r.id = c.record
where  r.state in ('AWAITING', 'SENT_BACK', 'CONFIRMED');
comment on view evidence.pub_link is 'What a record is cited by → the record.';
