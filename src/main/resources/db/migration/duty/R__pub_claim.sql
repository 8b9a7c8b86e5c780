-- When a claim is due, for whoever asks where the chain is broken. A claim that ended with its list, because the next
-- year's took its place, leaves what is open of it with its owner.
create or replace view duty.pub_claim as
select c.id, c.duty, c.unit, c.owner, c.state, c.opened_on, c.due_on, c.claimed_on, c.ended_on,
       coalesce(c.ended_on >= l.until, false) as ended_with_list
from   duty.claim c
join   duty.duty d on d.id = c.duty
join   duty.duty_list l on l.id = d.list;
comment on view duty.pub_claim is '领受的时限：交办、应领受、领受、终止之日';
create index if not exists claim_waiting on duty.claim (due_on) where state = 'WAITING';
