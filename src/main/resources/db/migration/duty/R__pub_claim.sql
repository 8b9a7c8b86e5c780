-- When a claim is due, for whoever asks where the chain is broken.
create or replace view duty.pub_claim as
select c.id, c.duty, c.unit, c.owner, c.state, c.opened_on, c.due_on, c.claimed_on, c.ended_on
from   duty.claim c;
comment on view duty.pub_claim is '领受的时限：交办、应领受、领受、终止之日';
create index if not exists claim_waiting on duty.claim (due_on) where state = 'WAITING';
