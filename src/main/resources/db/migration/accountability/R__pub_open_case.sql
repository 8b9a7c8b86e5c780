-- From which day to which a case was open without a decision in force, for whoever checks eligibility. Whoever asks must
-- not pass on more than that an answer has to wait, save to those who may know of the case.
create or replace view accountability.pub_open_case as
select c.id, c.number, c.unit, c.on_unit, c.holder, q.on_day as since,
       case when c.state in ('REFUSED', 'SPARED', 'CLOSED', 'REVOKED')
            then coalesce(s.on_day, (select max(e.on_day) from accountability.milestone e where e.of_case = c.id))
            else s.on_day end as until
from   accountability.case c
join   accountability.milestone q on q.of_case = c.id and q.step = 'REQUESTED'
left   join accountability.milestone s on s.of_case = c.id and s.step = 'SIGNED';
comment on view accountability.pub_open_case is '案件在办的起止；末日为空即在办';
