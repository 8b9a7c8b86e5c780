-- An unannounced visit (四不两直) that was called off stays unknown to the unit; experience is counted as such.

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

create or replace view supervision.pub_link as
select l.about_kind as from_kind, l.about_id as from_id, '督促' as relation, 'letter' as to_kind, l.id as to_id,
       l.issued_on as since, null::date as until
from   supervision.letter l
where  l.number is not null and l.about_id is not null
union all
select 'letter', l.follows, '再督办', 'letter', l.id, l.issued_on, null
from   supervision.letter l
where  l.number is not null and l.follows is not null
union all
select 'round', v.round, '检查', 'visit', v.id, v.day, null
from   supervision.visit v
where  v.state in ('HELD', 'FED_BACK') or v.mode <> 'UNANNOUNCED'
union all
select 'visit', f.visit, '发现', 'finding', f.id, f.put_on, null
from   supervision.finding f
where  f.state <> 'RECORDED'
union all
select 'duty', f.duty, '督查', 'finding', f.id, f.put_on, null
from   supervision.finding f
where  f.state <> 'RECORDED' and f.duty is not null
union all
select 'clause', f.clause, '对照', 'finding', f.id, f.put_on, null
from   supervision.finding f
where  f.state <> 'RECORDED' and f.clause is not null;
