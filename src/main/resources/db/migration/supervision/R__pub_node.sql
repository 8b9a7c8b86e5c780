-- Letters, rounds, visits and findings as nodes of the chain. What is not signed, not put to the unit, or
-- unannounced and not yet held is known to nobody.
create or replace view supervision.pub_node as
select 'letter' as kind, l.id, l.unit, l.title,
       case l.kind when 'SUPERVISE' then '督办单' when 'REMINDER' then '提醒函' else '工作建议书' end
           || '，' || to_char(l.issued_on, 'MM-DD') || ' 签发' as note,
       l.number,
       case l.state when 'ISSUED' then '待签收' when 'RECEIVED' then '已签收' when 'HANDLING' then '办理中'
                    when 'REPLIED' then '待评价' when 'EVALUATED' then '已评价' when 'CLOSED' then '已办结'
                    else '已作废' end as state,
       case when l.state in ('RECEIVED', 'HANDLING') then coalesce(l.handler, l.addressee) else l.addressee end as who,
       case when l.discipline then 'DISCIPLINE' else 'INTERNAL' end as visibility,
       l.issued_on as since, coalesce(l.closed_on, l.voided_on) as until
from   supervision.letter l
where  l.number is not null
union all
select 'round', r.id, r.body, r.title, to_char(r.since, 'MM-DD') || ' 至 ' || to_char(r.until, 'MM-DD'), null,
       case r.state when 'PLANNED' then '计划中' when 'RUNNING' then '进行中' else '已结束' end,
       r.lead, 'INTERNAL', coalesce(r.started_on, r.since), r.ended_on
from   supervision.round r
union all
select 'visit', v.id, v.unit, v.title, to_char(v.day, 'YYYY-MM-DD'), null,
       case v.state when 'PLANNED' then '计划中' when 'HELD' then '待反馈' when 'CANCELLED' then '已取消'
                    else '已反馈' end,
       null, 'INTERNAL', v.day, null
from   supervision.visit v
where  v.state in ('HELD', 'FED_BACK') or v.mode <> 'UNANNOUNCED'
union all
select 'finding', f.id, f.unit, f.title,
       case f.side when 'EXPERIENCE' then '经验' else '不足' end || '，' || r.title,
       case f.side when 'EXPERIENCE' then '经验 ' else '问题 ' end || lpad(f.ordinal::text, 3, '0'),
       case f.state when 'PUT' then '待确认' when 'DISPUTED' then '争议中' when 'DROPPED' then '不予列入'
                    when 'RECTIFYING' then '已转整改' when 'WAIVED' then '无需整改'
                    else case f.side when 'SHORTFALL' then '未立整改' else '已确认' end end,
       f.owner, 'INTERNAL', f.put_on, f.decided_on
from   supervision.finding f
join   supervision.round r on r.id = f.round
where  f.state <> 'RECORDED';
comment on view supervision.pub_node is '链上的函件、轮次、检查、问题';
