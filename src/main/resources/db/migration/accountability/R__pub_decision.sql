-- Decisions that were signed, the last one of each case, for whoever uses them: who is held to account, by which forms,
-- since when; not for what. One that was taken back says so.
create or replace view accountability.pub_decision as
select c.id, c.number as case_number, c.body, c.unit, c.on_unit, c.holder, d.number, d.forms, d.signed_on,
       m.on_day as announced_on, d.voided_on
from   accountability.case c
join   lateral (select x.number, x.forms, x.signed_on, x.voided_on from accountability.decision x
                where x.of_case = c.id and x.signed_on is not null order by x.id desc limit 1) d on true
left   join accountability.milestone m on m.of_case = c.id and m.step = 'ANNOUNCED';
comment on view accountability.pub_decision is '已签发的问责决定，供成果运用；不含案情';
