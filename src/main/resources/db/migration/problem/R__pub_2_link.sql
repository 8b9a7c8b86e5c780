-- From what a problem was raised from and the session that decided, through who leads and the project, to its milestones.
create or replace view problem.pub_link as
select p.origin_kind as from_kind, p.origin as from_id, '列为问题' as relation, 'problem' as to_kind, p.id as to_id,
       p.proposed_on as since, cast(null as date) as until
from   problem.problem p where p.origin is not null
union all
select 'agenda_item', p.agenda_item, '审定', 'problem', p.id, p.ruled_on, null
from   problem.problem p where p.agenda_item is not null
union all
select 'problem', p.id, '合并到', 'problem', p.merged_into, p.ruled_on, null
from   problem.problem p where p.merged_into is not null
union all
select 'problem', d.problem, '领衔', 'problem_leading', d.id, d.assigned_on, d.ended_on
from   problem.leading d
union all
select 'problem_leading', d.id, '立项', 'problem_project', x.id, x.since, null
from   problem.project x join problem.leading d on d.problem = x.problem and d.state <> 'ENDED'
union all
select 'problem_project', s.project, '节点', 'problem_milestone', s.id, x.since, null
from   problem.milestone s join problem.project x on x.id = s.project and x.established_on is not null;
comment on view problem.pub_link is '问题从何而来、由哪次会议审定、谁领衔、哪个项目、哪些节点';
