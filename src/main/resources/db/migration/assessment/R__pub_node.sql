-- Sessions, debriefs, schemes, appraisals and results as nodes of the chain; nothing of what a debrief says, no score. What
-- is still being drawn up, graded or tried out is there for whoever does it, and for nobody else.
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
join   assessment.session s on s.id = d.session
union all
select 'scheme', s.id, s.body, s.title, 'V' || s.version, s.year || ' 年度',
       case s.state when 'DRAFT' then '草拟' when 'SUBMITTED' then '送审中' when 'PUBLISHED' then '已发布'
                    else '已被替代' end,
       case when s.published_on is null then s.drafter end,
       case when s.published_on is null then 'DRAFTED' else 'PUBLIC' end, coalesce(s.published_on, s.drafted_on),
       s.superseded_on
from   assessment.scheme s
union all
select 'appraisal', a.id, s.body, a.title, to_char(a.until, 'YYYY-MM-DD') || ' 止', s.year || ' 年度',
       case a.state when 'COUNTING' then '取数中' when 'TRIED' then '试算完成' when 'GRADING' then '核分中'
                    when 'GRADED' then '待送审' when 'SUBMITTED' then '送审中' when 'RELEASED' then '已发布'
                    else '已定稿' end,
       case when a.released_on is null then a.organiser end,
       case when a.released_on is null then 'DRAFTED' else 'INTERNAL' end, coalesce(a.released_on, a.started_on), a.final_on
from   assessment.appraisal a
join   assessment.scheme s on s.id = a.scheme
union all
select 'result', r.id, r.unit, a.title || '：' || r.unit_name, null, s.year || ' 年度',
       case a.state when 'RELEASED' then '已发布' else '已定稿' end, null, 'INTERNAL', a.released_on, null
from   assessment.result r
join   assessment.appraisal a on a.id = r.appraisal
join   assessment.scheme s on s.id = a.scheme
where  a.state in ('RELEASED', 'FINAL');
comment on view assessment.pub_node is '链上的述责会、述责、考核方案、考核和结果';
