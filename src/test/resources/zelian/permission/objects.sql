-- What there is, as bare facts: no right is decided here. One query for each kind of object in docs/routes.csv,
-- under its name. A plain column fills the part of the address, or the field of the form, of the same name; an
-- array names people or units in some relation to the object; a boolean is a condition. Only three names have a
-- meaning of their own: units (where the object belongs; null: it has no place, and only the scope "all" reaches
-- it), own (whose matter it is: the scope "self"), label (words that only a page of this object shows).

-- kind: duty_list
select l.id, l.id as list, v.id as version, v.number as "from", v.number as "to", l.unit as unit, l.year,
       array[l.unit] as units,
       (select i.id from duty.item i where i.list_version = v.id order by i.ordinal limit 1) as item,
       array(select u.unit from duty.duty d join duty.item_unit u on u.item = d.current_item where d.list = l.id)
           || array(select c.unit from duty.claim c join duty.duty d on d.id = c.duty where d.list = l.id and c.state <> 'ENDED') as involved,
       array(select c.owner from duty.claim c join duty.duty d on d.id = c.duty where d.list = l.id) as own,
       exists (select 1 from duty.duty d join duty.item i on i.id = d.current_item
               where d.list = l.id and i.publicity = 'STAFF') as published,
       exists (select 1 from duty.list_version w where w.list = l.id and w.in_force_since is not null) as issued,
       v.state = 'DRAFT' as drafting, 'INTEGRITY' as plan,
       array(select b.above from organization.pub_branch b where b.below = l.unit and b.depth = 1) as above,
       exists (select 1 from duty.filing f where f.list = l.id) as filed
from   duty.duty_list l
join   lateral (select w.id, w.state, 'V' || w.major || '.' || w.minor as number from duty.list_version w
                where w.list = l.id order by w.state = 'DRAFT' desc, w.in_force_since desc nulls last limit 1) v on true;

-- kind: duty
select d.id, d.id as duty, i.matter as label,
       array[l.unit] || array(select u.unit from duty.item_unit u join duty.item w on w.id = u.item where w.duty = d.id)
           || array(select c.unit from duty.claim c where c.duty = d.id and c.state <> 'ENDED') as units,
       array(select c.owner from duty.claim c where c.duty = d.id) as own,
       exists (select 1 from duty.item w where w.duty = d.id and w.publicity = 'STAFF') as published
from   duty.duty d join duty.duty_list l on l.id = d.list join duty.item i on i.id = d.current_item;

-- kind: claim
select c.id, c.id as claim, array[c.unit, l.unit] as units, array[l.unit] as "listUnit", array[c.owner] as own
from   duty.claim c join duty.duty d on d.id = c.duty join duty.duty_list l on l.id = d.list;

-- kind: task
-- A measure is often worded by one common word, which shows on pages of quite other things.
select o.id, o.id as task, case when o.duty is not null or o.parent is not null then o.title end as label, array[o.unit] as units, o.owner_tenure as "to", o.due_on as due,
       (select r.id from evidence.record r where r.owner = o.owner and r.state = 'CONFIRMED' limit 1) as record,
       exists (select 1 from evidence.record r where r.owner = o.owner and r.state = 'CONFIRMED') as recorded,
       array[o.owner] as holder,
       array[o.owner] || array(select p.owner from task.occurrence p where p.id = o.parent)
                      || array(select c.owner from task.occurrence c where c.parent = o.id) as own
from   task.occurrence o;

-- kind: record
select r.id, r.id as record, nullif(r.deed, '') as label, array[r.unit] as units, r.owner_tenure as owner,
       array[r.owner] as holder, array[r.entered_by] as author,
       array[r.entered_by] || case when r.state = 'DRAFTED' then '{}' else array[r.owner] end as own,
       r.state = 'CONFIRMED' as confirmed, r.state in ('DRAFTED', 'SENT_BACK') as unfinished
from   evidence.record r where r.state <> 'DROPPED';

-- kind: letter
select l.id, l.id as letter, 'letter' as subject, l.number as label, l.unit as unit, l.handler_tenure as handler, l.signer_tenure as signer,
       array[l.unit] as units, array[l.body] as body, array[l.drafter] as drafter, array[l.signer] as signs,
       array[l.unit, l.addressee] as receiver, array[l.addressee] as addressee, array[l.handler] as handles,
       array[l.drafter, l.signer] || case when l.number is null then '{}' else array[l.addressee, l.copy] end
           || case when l.state = 'HANDLING' then array[l.handler] else '{}' end as own,
       l.number is not null as issued, l.number is null as drafted, l.state = 'HANDLING' as handling, l.discipline
from   supervision.letter l;

-- kind: round
select r.id, r.id as round, r.lead_tenure as lead, u.unit as unit, r.lead_tenure as visitor, r.version as lock,
       array[r.body] as units, array[r.lead] as leader,
       array[r.lead] || array(select m.person from supervision.round_member m where m.round = r.id) as team,
       array(select v.unit from supervision.visit v where v.round = r.id) as inspected,
       array(select v.unit from supervision.visit v where v.round = r.id and v.mode <> 'UNANNOUNCED') as told,
       r.state <> 'PLANNED' as running,
       exists (select 1 from supervision.bulletin b where b.round = r.id) as bulletin
from   supervision.round r
join   lateral (select min(ru.unit::text)::uuid as unit from supervision.round_unit ru where ru.round = r.id) u on true;

-- kind: visit
select v.id, v.id as visit, array[v.unit] as units, array[v.unit] as there, array[r.body] as body, array[r.lead] as leader,
       array[r.lead] || array(select m.person from supervision.round_member m where m.round = r.id) as team,
       array(select o.person from supervision.visitor o where o.visit = v.id) as visitors,
       v.mode <> 'UNANNOUNCED' or v.state in ('HELD', 'FED_BACK') as told, v.state = 'FED_BACK' as "fedBack"
from   supervision.visit v join supervision.round r on r.id = v.round;

-- kind: finding
select f.id, array[f.unit] as units, array[f.unit] as there, array[r.body] as body,
       array[r.lead] as leader, array[f.owner] as owner,
       array[r.lead] || array(select m.person from supervision.round_member m where m.round = r.id) as team,
       f.state <> 'RECORDED' as put
from   supervision.finding f join supervision.round r on r.id = f.round;

-- kind: session
select s.id, array[s.body] as units, array[s.chair, s.reviewer, s.organiser] as part, array[s.chair] as own,
       array(select d.speaker from assessment.debrief d where d.session = s.id) as speakers,
       array(select d.unit from assessment.debrief d where d.session = s.id) as heard
from   assessment.session s;

-- kind: debrief
select d.id, d.version as lock, s.year || ' 年度述责：' || d.speaker_name as label, array[d.unit] as units, array[d.speaker] as speaker, array[d.speaker] as own,
       array[s.chair, s.reviewer, s.organiser] as part, array[s.chair] as chair, array[s.reviewer] as reviewer,
       d.drafted_on is not null as "handedIn"
from   assessment.debrief d join assessment.session s on s.id = d.session;

-- kind: debrief_point
select d.id, p.id as point, array[d.unit] as units, array[d.speaker] as speaker
from   assessment.point p join assessment.debrief d on d.id = p.debrief;

-- kind: scheme
select s.id, array[s.body] as units, s.published_on is not null as published,
       (select min(i.id::text) from assessment.indicator i where i.scheme = s.id) as indicator
from   assessment.scheme s;

-- kind: appraisal
select a.id, a.id as appraisal, array[s.body] as units, array(select r.unit from assessment.result r where r.appraisal = a.id) as assessed,
       a.released_on is not null as released, a.final_on is not null as fixed,
       exists (select 1 from usage.handover h where h.appraisal = a.id) as handed,
       exists (select 1 from usage.circular b where b.appraisal = a.id) as published,
       array(select g.tenure from assessment.grader g where g.appraisal = a.id) as graders,
       array(select g.tenure from assessment.grader g where g.appraisal = a.id and g.seat < 3) as markers
from   assessment.appraisal a join assessment.scheme s on s.id = a.scheme;

-- kind: result
select r.id, array[r.unit] as units, array[s.body] as body, a.released_on is not null as released,
       (select min(i.id::text) from assessment.indicator i where i.scheme = s.id and i.kind = 'COMPUTED') as indicator
from   assessment.result r join assessment.appraisal a on a.id = r.appraisal join assessment.scheme s on s.id = a.scheme;

-- kind: mark
select r.id, array[r.unit] as units, i.id as indicator,
       array(select g.tenure from assessment.grader g where g.appraisal = a.id and g.unit = r.unit and g.seat < 3) as marker
from   assessment.result r join assessment.appraisal a on a.id = r.appraisal and a.purpose = 'OFFICIAL'
join   assessment.indicator i on i.scheme = a.scheme and i.kind = 'VERIFIED';

-- kind: objection
select o.id, array[o.unit] as units from assessment.objection o;

-- kind: year
select y.id, y.year, array[y.unit] as units, array[y.opener] as own,
       (select t.list from renewal.taken_list t where t.year = y.year and t.drafted limit 1) as list,
       (select min(b.appraisal::text) from assessment.year_base b where extract(year from b.since) = y.year) as appraisal
from   renewal.year y;

-- kind: closing
select c.year, 'false' as close, '再核' as opinion, array[c.unit] as units from renewal.closing c where c.state = 'PROPOSED';

-- kind: archive
select a.year, (select array[c.unit] from renewal.closing c where c.year = a.year) as units from renewal.archive a;

-- kind: correction
select c.id, array[c.unit] as units from renewal.correction c;

-- kind: suggestion
select s.id, array[s.unit] as units, (select t.unit from renewal.taken_list t where t.year = s.year limit 1) as place
from   renewal.suggestion s;

-- kind: proposal
select p.id, p.id as proposal, '问责建议 ' || p.number as label, array[p.unit] as units, array[p.proposer] as proposer,
       array[p.proposer] as own, array[p.receiver] as receiver, array[p.holder] as holder
from   accountability.proposal p;

-- kind: case
select c.id, '问责案件 ' || c.number as label, array[c.unit] as units, 'unit:' || c.unit as object,
       'SELF_CRITICISM' as matter, 'LEADERSHIP' as side, 'true' as others, 'true' as standards, 'ADMONITION' as form,
       (select t.tenure from organization.tenure_role t where t.role = 'STATIONED' and t.until is null
        order by t.tenure limit 1) as reviewer,
       array[c.holder] as holder, case when c.shown then array[c.holder] else '{}' end as own, c.shown, c.announced,
       exists (select 1 from accountability.milestone m where m.of_case = c.id and m.step = 'DECIDED') as decided,
       array(select h.person from accountability.hand h where h.of_case = c.id and h.person <> c.holder) as part,
       array(select h.person from accountability.hand h where h.of_case = c.id and h.hand in ('LEAD', 'TEAM')) as team,
       array(select h.person from accountability.hand h where h.of_case = c.id and h.hand = 'LEAD') as lead,
       array(select h.person from accountability.hand h where h.of_case = c.id and h.hand = 'PARTY') as party,
       array(select h.person from accountability.hand h where h.of_case = c.id and h.hand = 'SIGNER') as signer,
       array(select h.person from accountability.hand h where h.of_case = c.id and h.hand = 'REVIEWER') as examiner,
       array(select h.person from accountability.hand h where h.of_case = c.id and h.hand = case
           when c.asks_party
                and exists (select 1 from accountability.milestone m where m.of_case = c.id and m.step = 'ENDORSED')
                and not exists (select 1 from accountability.milestone m where m.of_case = c.id and m.step = 'STARTED')
           then 'PARTY' else 'PRINCIPAL' end) as approver
from   accountability.case c;

-- kind: outcome
select r.id, array[r.unit] as units, true as result, false as decision, '{}'::uuid[] as object,
       array(select a.owner from usage.action a where a.outcome = r.id and a.approved_on is not null) as owners,
       'R1' as code, (select t.tenure from organization.tenure_role t where t.role = 'PERSONNEL' and t.until is null
                      order by t.tenure limit 1) as owner
from   assessment.result r join assessment.appraisal a on a.id = r.appraisal and a.released_on is not null
where  a.purpose = 'OFFICIAL'
union all
select c.id, array[c.unit], false, true, array[c.holder],
       array(select a.owner from usage.action a where a.outcome = c.id and a.approved_on is not null),
       'C8', (select t.tenure from organization.tenure_role t where t.role = 'PERSONNEL' and t.until is null
              order by t.tenure limit 1)
from   accountability.case c where c.announced;

-- kind: use
select a.id, array[a.unit] as units, a.outcome_kind = 'RESULT' as result, a.outcome_kind = 'CASE' as decision,
       array[a.object] as object, array[a.owner] as owner, a.approved_on is not null as approved
from   usage.action a;

-- kind: eligibility
select v.id, array[v.body] as units, array[v.signer] as signer, v.state = 'REPLIED' as replied,
       (select min(c.id::text) from usage.candidate c where c.vetting = v.id) as candidate
from   usage.vetting v;

-- kind: check
select c.id, array[c.unit] as units, array[c.person] as asker from analysis.reverse_check c;

-- kind: organization
select array(select id from organization.unit) as units;

-- kind: item
select i.id, i.number as label, array[i.unit] as units, i.owner_tenure as owner, m.id as measure,
       array[i.owner] as holder, array[i.leader] as leader,
       array[m.owner] as doer,
       array[i.owner, i.leader] || array(select m.owner from rectification.measure m where m.item = i.id) as own,
       i.discipline, not i.discipline as ordinary,
       i.state in ('OPENED', 'IN_PROGRESS', 'SENT_BACK') as "inHand"
from   rectification.item i
left   join lateral (select o.id, o.owner from rectification.measure o where o.item = i.id
                     order by o.done_on nulls first, o.id limit 1) m on true;

-- kind: unit
select u.id, u.id as unit, 2031 as year, array[u.id] as units, 'unit:' || u.id as object, 'Q08' as ground,
       (select x.id from organization.unit x where x.kind = '机关纪委' and x.until is null order by x.id limit 1) as receiver,
       (select t.id from organization.tenure t join organization.post p on p.id = t.post
        where p.unit = u.id and t.until is null order by p.principal desc, t.id limit 1) as owner,
       (select t.id from organization.tenure t join organization.tenure_role r on r.tenure = t.id
        where r.role = 'DISCIPLINE' and r.until is null order by t.id limit 1) as signer,
       (select t.id from organization.tenure t join organization.tenure_role r on r.tenure = t.id
        where r.role = 'DISCIPLINE' and r.until is null order by t.id limit 1) as lead,
       (select t.id from organization.tenure t join organization.tenure_role r on r.tenure = t.id
        where r.role = 'UNIT_HEAD' and r.until is null order by t.id limit 1) as speaker,
       (select t.id from organization.tenure t join organization.tenure_role r on r.tenure = t.id
        where r.role = 'SECRETARY' and r.until is null order by t.id limit 1) as chair,
       (select t.id from organization.tenure t join organization.tenure_role r on r.tenure = t.id
        where r.role = 'DISCIPLINE' and r.until is null order by t.id limit 1) as reviewer,
       array(select t.id from organization.tenure t join organization.post p on p.id = t.post
             where p.unit = u.id and t.until is null order by p.principal desc, t.id limit 1) as principal
from   organization.unit u where u.until is null;

-- kind: person
select p.id, p.id as person, array(select o.unit from organization.tenure t join organization.post o on o.id = t.post
                   where t.person = p.id) as units, array[p.id] as own,
       exists (select 1 from organization.tenure t
               where t.person = p.id and :day between t.since and coalesce(t.until, 'infinity')) as current
from   organization.person p;

-- kind: post
select p.id, array[p.unit] as units, t.id as "from"
from   organization.post p join organization.tenure t on t.post = p.id and t.until is null where p.single;

-- kind: tenure
select t.id, t.id as tenure, array[p.unit] as units, array[t.person] as own, p.title = '班子成员' as "inCharge"
from   organization.tenure t join organization.post p on p.id = t.post where t.until is null;

-- kind: account
select a.id, a.id as account, null::uuid[] as units from organization.account a where a.person is not null;

-- kind: office
select 'SECURITY_ADMIN' as office, null::uuid[] as units;

-- kind: administrator_change
select c.id, null::uuid[] as units, array[c.proposed_by] as proposer from organization.administrator_change c where c.decided_at is null;

-- kind: role_row
select r.id, null::uuid[] as units from organization.post_role r where r.until is null;

-- kind: role_change
select c.id, null::uuid[] as units from organization.post_role_change c where c.decided_at is null;

-- kind: entry
select distinct on (e.person) e.id as entry, null::uuid[] as units, array[e.person] as own
from   ledger.entry e order by e.person, e.id;

-- kind: leaf
select distinct on (e.person) l.number + 1 as number, null::uuid[] as units, array[e.person] as own
from   ledger.leaf l join ledger.entry e on e.id = l.entry order by e.person, l.number;

-- kind: whole
select null::uuid[] as units;

-- kind: note
select n.id, array[n.person] as own, null::uuid[] as units from notice.note n order by n.id limit 2000;

-- kind: import
select u.id, array[u.person] as own, null::uuid[] as units, 1 as line, 'matter' as field from intake.upload u;

-- kind: import_kind
select kind, duties, places, null::uuid[] as units from (values ('duty-list', true, false), ('units', false, true), ('people', false, true)) x (kind, duties, places);

-- kind: draft
select 'test-draft' as key;

-- kind: regulation
select r.id from regulation.regulation r;

-- kind: risk_card
select c.id, c.id as ids, array[c.unit] as units, 1 as place, e.lock,
       array(select m.owner from risk.measure m where m.edition = e.id and m.owner is not null) as own,
       e.state = 'SUBMITTED' as submitted, e.state = 'REVIEWED' as reviewed
from   risk.card c join risk.edition e on e.id = c.latest;

-- kind: risk_unit
select d.unit as id, d.unit as unit, array[d.unit] as units, array[d.unit] as colleagues,
       (select k.card from risk.display_card k where k.display = d.id limit 1) as card
from   risk.display d;

-- kind: risk_remark
select r.id, array[c.unit] as units from risk.remark r join risk.card c on c.id = r.card;

-- kind: risk_measure
select m.thread as id, array[c.unit] as units, array[m.owner] as answers,
       array(select o.owner from risk.measure o where o.edition = e.id and o.owner is not null) as own
from   risk.measure m join risk.edition e on e.id = m.edition and e.state = 'IN_FORCE' join risk.card c on c.id = e.card;

-- kind: meeting
select m.id, array[m.unit] as units, m.people as own, m.title as label, m.lock, m.kind, m.held_on as "heldOn", m.title,
       m.tenures as present, '会议记实' as subject, '同意' as conclusion, '重复登记' as reason
from   meeting.meeting m where m.struck is null;

-- kind: agenda_item
select i.id, array[m.unit] as units, m.people as own, i.subject, i.conclusion
from   meeting.item i join meeting.meeting m on m.id = i.meeting where m.struck is null;

-- kind: problem
select p.id, array[p.unit] || array(select d.unit from problem.leading d where d.problem = p.id) as units,
       array[p.unit] as proposing,
       array(select d.unit from problem.leading d where d.problem = p.id and d.state <> 'ENDED') as doing,
       array(select d.lead from problem.leading d where d.problem = p.id and d.state <> 'ENDED') as lead,
       array[p.proposer] || array(select d.lead from problem.leading d where d.problem = p.id)
           || array(select s.owner from problem.project x join problem.milestone s on s.project = x.id where x.problem = p.id) as own,
       p.lock, p.title, p.facts, p.source, p.aspect, p.nature, p.gravity, '看了情况' as words, '分工已调整' as reason,
       '解决这个问题' as name, '全部完成' as goal, '抽查无反弹' as standard, '逐项办理' as measures
from   problem.problem p;

-- kind: problem_fresh
select p.id, array[p.unit] || array(select d.unit from problem.leading d where d.problem = p.id) as units,
       array[p.unit] as proposing,
       array(select d.unit from problem.leading d where d.problem = p.id and d.state <> 'ENDED') as doing,
       array(select d.lead from problem.leading d where d.problem = p.id and d.state <> 'ENDED') as lead,
       array[p.proposer] || array(select d.lead from problem.leading d where d.problem = p.id)
           || array(select s.owner from problem.project x join problem.milestone s on s.project = x.id where x.problem = p.id) as own,
       p.lock, p.title, p.facts, p.source, p.aspect, p.nature, p.gravity, '看了情况' as words, '分工已调整' as reason,
       '解决这个问题' as name, '全部完成' as goal, '抽查无反弹' as standard, '逐项办理' as measures
from   problem.problem p where p.state = 'SENT_BACK';

-- kind: problem_claimed
select p.id, array[p.unit] || array(select d.unit from problem.leading d where d.problem = p.id) as units,
       array[p.unit] as proposing,
       array(select d.unit from problem.leading d where d.problem = p.id and d.state <> 'ENDED') as doing,
       array(select d.lead from problem.leading d where d.problem = p.id and d.state <> 'ENDED') as lead,
       array[p.proposer] || array(select d.lead from problem.leading d where d.problem = p.id)
           || array(select s.owner from problem.project x join problem.milestone s on s.project = x.id where x.problem = p.id) as own,
       p.lock, p.title, p.facts, p.source, p.aspect, p.nature, p.gravity, '看了情况' as words, '分工已调整' as reason,
       '解决这个问题' as name, '全部完成' as goal, '抽查无反弹' as standard, '逐项办理' as measures
from   problem.problem p where p.state = 'CLAIMED';

-- kind: problem_leading
select d.id, o.units, o.own from problem.leading d join (select p.id, array[p.unit] || array(select d.unit from problem.leading d where d.problem = p.id) as units,
       array[p.unit] as proposing,
       array(select d.unit from problem.leading d where d.problem = p.id and d.state <> 'ENDED') as doing,
       array(select d.lead from problem.leading d where d.problem = p.id and d.state <> 'ENDED') as lead,
       array[p.proposer] || array(select d.lead from problem.leading d where d.problem = p.id)
           || array(select s.owner from problem.project x join problem.milestone s on s.project = x.id where x.problem = p.id) as own,
       p.lock, p.title, p.facts, p.source, p.aspect, p.nature, p.gravity, '看了情况' as words, '分工已调整' as reason,
       '解决这个问题' as name, '全部完成' as goal, '抽查无反弹' as standard, '逐项办理' as measures from problem.problem p) o on o.id = d.problem;

-- kind: problem_project
select x.id, o.units, o.own from problem.project x join (select p.id, array[p.unit] || array(select d.unit from problem.leading d where d.problem = p.id) as units,
       array[p.unit] as proposing,
       array(select d.unit from problem.leading d where d.problem = p.id and d.state <> 'ENDED') as doing,
       array(select d.lead from problem.leading d where d.problem = p.id and d.state <> 'ENDED') as lead,
       array[p.proposer] || array(select d.lead from problem.leading d where d.problem = p.id)
           || array(select s.owner from problem.project x join problem.milestone s on s.project = x.id where x.problem = p.id) as own,
       p.lock, p.title, p.facts, p.source, p.aspect, p.nature, p.gravity, '看了情况' as words, '分工已调整' as reason,
       '解决这个问题' as name, '全部完成' as goal, '抽查无反弹' as standard, '逐项办理' as measures from problem.problem p) o on o.id = x.problem;

-- kind: problem_milestone
select s.id, o.units, o.own, o.lead, o.doing from problem.milestone s join problem.project x on x.id = s.project
join   (select p.id, array[p.unit] || array(select d.unit from problem.leading d where d.problem = p.id) as units,
       array[p.unit] as proposing,
       array(select d.unit from problem.leading d where d.problem = p.id and d.state <> 'ENDED') as doing,
       array(select d.lead from problem.leading d where d.problem = p.id and d.state <> 'ENDED') as lead,
       array[p.proposer] || array(select d.lead from problem.leading d where d.problem = p.id)
           || array(select s.owner from problem.project x join problem.milestone s on s.project = x.id where x.problem = p.id) as own,
       p.lock, p.title, p.facts, p.source, p.aspect, p.nature, p.gravity, '看了情况' as words, '分工已调整' as reason,
       '解决这个问题' as name, '全部完成' as goal, '抽查无反弹' as standard, '逐项办理' as measures from problem.problem p) o on o.id = x.problem;

-- kind: guide
select g.id, g.unit, array[g.unit] as units, 0 as lock, g.aspect, '另一件事' as matter, '先做这个' || chr(10) || '再做那个' as steps,
       '组织科' as ask, '不用填表' as form, '补上一步' as reason,
       exists (select 1 from guide.edition e where e.guide = g.id and e.state = 'PUBLISHED') as published
from   guide.guide g;

-- kind: pledge
select l.id, l.id as ids, array[l.unit] as units, 1 as place, l.lock, l.id || ':' || coalesce(l.digest, '') as letter,
       array[l.upper_person, l.lower_person] as own, array[l.upper_tenure, l.lower_tenure] as sides,
       array[l.lower_tenure] as lower, array[l.upper_tenure] as upper,
       '经费支出审批' as matter, '按季抽查凭证' as liability, '写明频次' as reason, '逐条落实' as evaluation
from   pledge.letter l;

-- kind: pledge_template
select t.id, t.body, t.year, array[t.body] as units, t.lock, t.state = 'APPROVED' as approved,
       '按时报告' as clauses, '无重大案件' as target, '列入考核' as consequence, '再压缩' as reason from pledge.template t;

-- kind: pledge_scan
select s.letter as id, s.id as scan, array[l.unit] as units, array[l.upper_person, l.lower_person] as own
from   pledge.scan s join pledge.letter l on l.id = s.letter;

-- kind: power_grant
select g.id, g.units, array[g.grantor] as grantor, '另行安排' as reason from mandate.power_grant g where g.state = 'APPROVED';

-- kind: power_grant_form
select u.id, array[u.id] as units, (select w.id from organization.unit w where w.code = 'D22') as grantee, u.id as unit,
       '机纪授〔2026〕9号' as document from organization.unit u where u.code = 'D60';

-- kind: hand_back
select h.id, array[h.body] as units from duty.hand_back h;

-- kind: publication
select p.id, array[p.unit] as units, p.scope = 'STAFF' and p.since is not null as staff,
       p.scope = 'SYSTEM' and p.since is not null as system, '范围不合适' as reason,
       case when p.scope = 'UNIT' and p.since is not null
            then array(select b.below from organization.pub_branch b where b.above = p.unit) end as below
from   publicity.publication p;

-- kind: publication_list
select l.id, l.id as list, l.unit, array[l.unit] as units, '会议纪要' as decision from duty.duty_list l;

-- kind: division
select v.id, array[d.unit] as units, v.state in ('ISSUED', 'SUPERSEDED') as issued, v.state = 'CONSULTING' as consulting,
       array(select l.unit from division.line l where l.version = v.id and l.unit is not null)
           || array(select h.unit from division.line l, unnest(l.helpers) as h(unit) where l.version = v.id) as speaks,
       '有调整' as reason, '建议推迟' as words, v.title
from   division.version v join division.division d on d.id = v.division;

-- kind: division_draft
select v.id, array[d.unit] as units, '加一项任务' as words
from   division.version v join division.division d on d.id = v.division where v.state in ('DRAFT', 'CONSULTING');

-- kind: division_drafted
select l.id as line, l.id, array[d.unit] as units, l.words
from   division.line l join division.version v on v.id = l.version and v.state in ('DRAFT', 'CONSULTING')
join   division.division d on d.id = v.division;

-- kind: division_line
select l.thread as id, array[d.unit] as units
from   division.line l join division.version v on v.id = l.version and v.state = 'ISSUED'
join   division.division d on d.id = v.division;

-- kind: division_milestone
select m.thread as id, array[d.unit] as units
from   division.milestone m join division.line l on l.id = m.line
join   division.version v on v.id = l.version and v.state = 'ISSUED' join division.division d on d.id = v.division;

-- kind: consultation
select c.id, array[c.unit] as units,
       array(select v.unit from consultation.voice v where v.consultation = c.id and v.tenure is null) as asked,
       array(select v.tenure from consultation.voice v where v.consultation = c.id and v.tenure is not null) as heard
from   consultation.consultation c;

-- kind: consultation_voice
select v.id, '建议推迟' as words,
       (select l.id from consultation.line l where l.consultation = c.id order by l.ordinal desc limit 1) as line, array[c.unit] as units, case when v.tenure is null then array[v.unit] end as speaks,
       case when v.tenure is not null then array[v.tenure] end as heard
from   consultation.voice v join consultation.consultation c on c.id = v.consultation
where  c.closed_on is null and v.agreed_on is null;

-- kind: consultation_opinion
select o.id, array[c.unit] as units, '照原稿' as words
from   consultation.opinion o join consultation.voice v on v.id = o.voice
join   consultation.consultation c on c.id = v.consultation where o.outcome is null and c.closed_on is null;

-- kind: division_claim
select c.id, c.id as ids, array[d.unit] as units, array[c.person] as own, '分工有误' as reason, '照原分工' as words
from   division.claim c join division.division d on d.id = c.division where c.state in ('WAITING', 'DISPUTED');

-- kind: clause
select c.id from regulation.clause c;

-- kind: node
select n.kind, n.id, case when n.visibility = 'PUBLIC' and n.unit is null then '{}' else array[n.unit] end
           || case when n.kind = 'duty' then array(select i.unit from duty.pub_involved i where i.duty = n.id and i.unit is not null)
              else '{}' end as units,
       array[n.who] || case when n.kind = 'duty' then array(select i.who from duty.pub_involved i where i.duty = n.id) else '{}' end as own,
       n.visibility = 'PUBLIC' as published, n.visibility = 'DISCIPLINE' as discipline,
       n.visibility <> 'DRAFTED' as settled
from   analysis.node n;

-- kind: relation
select r.id, coalesce(f.name, r.from_name) as label, array[coalesce(r.to_unit, r.from_unit)] as units
from   organization.relation r left join organization.unit f on f.id = r.from_unit;

-- kind: descent
select d.id, array[d.unit] as units, '试收录的文本' as title, '自己的话' as gist, date '1950-01-01' as since from regulation.descent d;

-- kind: waypoint
select m.id, array[d.unit] as units, m.title, m.gist, m.since, m.lock, 'YES' as checked, date '2099-12-31' as until,
       m.state = 'RECORDED' as recorded
from   regulation.waypoint m join regulation.descent d on d.id = m.descent;
