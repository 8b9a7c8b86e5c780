-- Sessions and debriefs as nodes of the chain; nothing of what a debrief says.
create or replace view assessment.pub_node as
select 'session' as kind, s.id, s.body as unit, s.title, to_char(s.held_on, 'YYYY-MM-DD') as note,
       s.year || ' 年度' as number,
       case when d.archived = d.people then '已归档' when d.unheld = 0 then '已反馈' when d.unheld < d.people then '进行中'
            else '计划中' end as state,
       s.chair as who, 'INTERNAL' as visibility, s.called_on as since, null::date as until
from   assessment.session s
join   lateral (select count(*) as people, count(*) filter (where e.held_on is null) as unheld,
                       count(e.archived_on) as archived
                from   assessment.debrief e where e.session = s.id) d on true
union all
select 'debrief', d.id, d.unit, s.year || ' 年度述责：' || d.speaker_name, d.speaker_post, null,
       case d.state when 'NOTICED' then '待成稿' when 'RETURNED' then '退回修改' when 'DRAFTED' then '待审核'
                    when 'REVIEWED' then '待述责' when 'HELD' then '待反馈' when 'FED_BACK' then '已反馈'
                    else '已归档' end,
       d.speaker, 'INTERNAL', d.noticed_on, d.archived_on
from   assessment.debrief d
join   assessment.session s on s.id = d.session;
comment on view assessment.pub_node is '链上的述责会和述责';
