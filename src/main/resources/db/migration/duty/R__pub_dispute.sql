-- When a duty was disputed and what came of it, for whoever asks who had taken on what by a day.
create or replace view duty.pub_dispute as
select d.id, d.claim, d.raised_on, d.outcome, d.answered_on
from   duty.dispute d;
comment on view duty.pub_dispute is '异议的日期和结果，不含理由和答复';
