-- How findings stand, for whoever asks where the chain is broken and what was found in a unit by a day.
create or replace view supervision.pub_finding as
select f.id, f.round, f.visit, f.unit, f.side, f.state, f.owner, r.lead, f.put_on, f.confirm_by, f.confirmed_on,
       f.decided_on, f.item
from   supervision.finding f
join   supervision.round r on r.id = f.round
where  f.state <> 'RECORDED';
comment on view supervision.pub_finding is '已反馈的问题和经验的各个日期，不含文字；lead 是裁定和立项的组长';
create index if not exists finding_unrectified on supervision.finding (confirmed_on)
    where state = 'CONFIRMED' and side = 'SHORTFALL';
