-- Influence periods, for whoever checks eligibility.
create or replace view accountability.pub_period as
select p.id, p.of_case, p.person, p.form, p.effective_on, p.since, p.until, p.lifted_on
from   accountability.period p
where  p.annulled_on is null;
comment on view accountability.pub_period is '影响期，供评优、提拔核查；不含案情';
