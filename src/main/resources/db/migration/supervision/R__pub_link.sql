-- From what a letter is about, from round to visit to finding, and from the duty or clause a finding is held
-- against.
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
comment on view supervision.pub_link is '链上的先后：因何发函、再督办、轮次、检查、问题';
