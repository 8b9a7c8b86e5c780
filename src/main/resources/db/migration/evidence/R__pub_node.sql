-- What of records is in the chain. One that nobody stands by yet is there for whoever it is about and whoever entered
-- it, and for nobody else; of a talk, there is only that it was held.
create or replace view evidence.pub_node as
select 'record' as kind, r.id, r.unit,
       case when r.state <> 'CONFIRMED' then '代录的记实，待本人确认'
            when r.kind = 'TALK' then '谈话' when r.kind = 'SUMMONS' then '约谈' else left(r.deed, 40) end as title,
       to_char(r.happened_on, 'MM-DD')
           || case when r.proof = '' or r.state <> 'CONFIRMED' then '' else '，' || r.proof end as note,
       null::text as number,
       case r.state when 'AWAITING' then '待确认' when 'SENT_BACK' then '退回' else '已确认' end as state,
       r.owner as who, case r.state when 'CONFIRMED' then 'INTERNAL' else 'DRAFTED' end as visibility,
       r.happened_on as since, null::date as until
from   evidence.record r
where  r.state in ('AWAITING', 'SENT_BACK', 'CONFIRMED');
comment on view evidence.pub_node is 'Records as nodes of the chain (责任链); drafts are nobody''s business.';
