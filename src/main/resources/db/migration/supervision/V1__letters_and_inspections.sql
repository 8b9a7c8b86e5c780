-- Supervision (督责): letters from draft to closing, inspection rounds, visits and what they find.

create table supervision.letter (
    id               uuid primary key,
    kind             text not null check (kind in ('SUPERVISE', 'REMINDER', 'ADVICE')),
    urgency          text not null check (urgency in ('ORDINARY', 'IMPORTANT', 'URGENT')),
    trigger          text check (trigger in ('DAILY', 'REVIEW', 'INSPECTION', 'SPECIAL', 'AUDIT', 'PETITION')),
    title            text not null,
    body             uuid not null,
    unit             uuid not null,
    addressee        uuid not null,
    addressee_tenure uuid not null,
    matter           bytea not null,
    demand           bytea not null,
    basis            text,
    about_kind       text,
    about_id         uuid,
    about_title      text,
    follows          uuid references supervision.letter,
    discipline       boolean not null default false,
    copy             uuid,
    copy_tenure      uuid,
    reply_asked      date,
    drafter          uuid not null,
    drafter_tenure   uuid not null,
    drafter_name     text not null,
    drafted_on       date not null,
    signer           uuid not null,
    signer_tenure    uuid not null,
    state            text not null check (state in ('DRAFTED', 'SUBMITTED', 'ISSUED', 'RECEIVED', 'HANDLING',
                                                    'REPLIED', 'EVALUATED', 'CLOSED', 'VOIDED')),
    version          int  not null default 0,
    returned         boolean not null default false,
    submitted_on     date,
    number           text,
    issued_on        date,
    receive_by       date,
    received_on      date,
    receiver         uuid,
    receiver_name    text,
    handler          uuid,
    handler_tenure   uuid,
    handled_on       date,
    reply_by         date,
    replied_on       date,
    replier          uuid,
    replier_name     text,
    adoption         text check (adoption in ('WHOLLY', 'PARTLY', 'NOT')),
    redone           int  not null default 0,
    close_by         date,
    evaluated_on     date,
    evaluator        uuid,
    evaluator_name   text,
    grade            text check (grade in ('MET', 'MOSTLY', 'NOT_MET')),
    closed_on        date,
    closer           uuid,
    closer_name      text,
    voided_on        date,
    unique (body, number),
    check (follows <> id),
    check (signer <> addressee and signer <> drafter),
    check (evaluator is null or evaluator not in (addressee, replier)),
    check (handler is null or evaluator is null or evaluator <> handler),
    check ((number is null) = (issued_on is null)),
    check (state in ('DRAFTED', 'SUBMITTED', 'VOIDED') or number is not null),
    check (state not in ('RECEIVED', 'HANDLING', 'REPLIED', 'EVALUATED', 'CLOSED') or received_on is not null),
    check (state not in ('REPLIED', 'EVALUATED', 'CLOSED') or replied_on is not null),
    check (state not in ('EVALUATED', 'CLOSED') or grade is not null),
    check ((state = 'CLOSED') = (closed_on is not null)),
    check ((state = 'VOIDED') = (voided_on is not null)),
    check ((about_kind is null) = (about_id is null)),
    check (kind = 'ADVICE' or trigger is null)
);
comment on table  supervision.letter is '函件：督办单、提醒函、工作建议书，从起草到办结';
comment on column supervision.letter.body is '制发单位';
comment on column supervision.letter.unit is '受文单位';
comment on column supervision.letter.addressee is '受文单位主要负责人，换人时随任职移交';
comment on column supervision.letter.matter is '事由（密存）';
comment on column supervision.letter.demand is '要求或建议（密存）';
comment on column supervision.letter.about_kind is '因何而发：责任、任务、记实、问题、整改';
comment on column supervision.letter.follows is '再督办：接续的前一件';
comment on column supervision.letter.discipline is '纪检标记：只有纪检和当事人可看';
comment on column supervision.letter.copy is '抄送的分管领导';
comment on column supervision.letter.reply_asked is '督办单自定的反馈期限';
comment on column supervision.letter.signer is '签发人，不能是受文人，也不能是起草人';
comment on column supervision.letter.returned is '是否曾被退回修改';
comment on column supervision.letter.number is '文号，签发时编';
comment on column supervision.letter.receive_by is '签收期限';
comment on column supervision.letter.reply_by is '反馈（回告）期限';
comment on column supervision.letter.close_by is '评价办结期限';
comment on column supervision.letter.redone is '退回重办的次数';
create index on supervision.letter (unit, state);
create index on supervision.letter (addressee, state);
create index on supervision.letter (handler, state);
create index on supervision.letter (drafter, state);
create index on supervision.letter (signer, state);
create index on supervision.letter (copy);
create index on supervision.letter (addressee_tenure);
create index on supervision.letter (handler_tenure);
create index on supervision.letter (signer_tenure);
create index on supervision.letter (drafter_tenure);
create index on supervision.letter (copy_tenure);
create index on supervision.letter (body, issued_on);
create index on supervision.letter (issued_on, id);
create index on supervision.letter (about_id);
create index on supervision.letter (follows);

create table supervision.problem (
    id      uuid primary key,
    letter  uuid not null references supervision.letter,
    ordinal int  not null,
    title   text not null,
    fact    bytea not null,
    advice  bytea not null,
    nature  text not null check (nature in ('AT_ONCE', 'BY_A_DAY', 'LONG_TERM')),
    item    uuid,
    unique (letter, ordinal)
);
comment on table  supervision.problem is '工作建议书所列问题，每条签发时立一项整改';
comment on column supervision.problem.fact is '问题事实（密存）';
comment on column supervision.problem.advice is '针对这一问题的建议（密存）';
comment on column supervision.problem.item is '立成的整改事项';

-- Closed and voided letters stay as they are, and what was issued keeps number and addressee unit.
create function supervision.keep_letter() returns trigger language plpgsql as $$
begin
    if old.state in ('CLOSED', 'VOIDED') then
        raise exception 'a closed or voided letter never changes' using errcode = 'check_violation';
    end if;
    if tg_op = 'UPDATE' and old.number is not null and (new.number is distinct from old.number
            or new.unit <> old.unit or new.matter <> old.matter or new.demand <> old.demand) then
        raise exception 'what was issued never changes' using errcode = 'check_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger issued_stays before update or delete on supervision.letter
    for each row execute function supervision.keep_letter();

create table supervision.round (
    id          uuid primary key,
    title       text not null,
    year        int  not null,
    ordinal     int  not null,
    body        uuid not null,
    basis       text,
    plan        text not null,
    since       date not null,
    until       date not null,
    lead        uuid not null,
    lead_tenure uuid not null,
    state       text not null check (state in ('PLANNED', 'RUNNING', 'ENDED')),
    version     int  not null default 0,
    started_on  date,
    ended_on    date,
    unique (year, ordinal),
    check (until >= since),
    check (state = 'PLANNED' or started_on is not null),
    check ((state = 'ENDED') = (ended_on is not null))
);
comment on table  supervision.round is '督责轮次，如 2026 年年中督责';
comment on column supervision.round.body is '组织单位';
comment on column supervision.round.plan is '方案要点';
comment on column supervision.round.lead is '组长，裁定对问题的异议';
create index on supervision.round (lead, state);
create index on supervision.round (lead_tenure);

create table supervision.round_unit (
    round uuid not null references supervision.round,
    unit  uuid not null,
    primary key (round, unit)
);
comment on table supervision.round_unit is '一轮督责的受检单位';
create index on supervision.round_unit (unit);

create table supervision.round_member (
    round  uuid not null references supervision.round,
    tenure uuid not null,
    person uuid not null,
    primary key (round, tenure)
);
comment on table supervision.round_member is '督责组成员，轮次进行期间有限于受检单位的权限';
create index on supervision.round_member (person);

create table supervision.visit (
    id          uuid primary key,
    round       uuid not null references supervision.round,
    unit        uuid not null,
    mode        text not null check (mode in ('UNANNOUNCED', 'BRIEFING', 'RECORDS', 'INTERVIEW', 'QUESTIONNAIRE',
                                              'TEST', 'RESEARCH')),
    title       text not null,
    day         date not null,
    points      text,
    summary     bytea,
    state       text not null check (state in ('PLANNED', 'HELD', 'FED_BACK', 'CANCELLED')),
    version     int  not null default 0,
    held_on     date,
    fed_back_on date,
    foreign key (round, unit) references supervision.round_unit,
    check (state in ('PLANNED', 'CANCELLED') or held_on is not null),
    check ((state = 'FED_BACK') = (fed_back_on is not null))
);
comment on table  supervision.visit is '对一个单位的一次督责检查';
comment on column supervision.visit.mode is '方式；四不两直的，到检查当天受检单位才看得到';
comment on column supervision.visit.points is '检查要点';
comment on column supervision.visit.summary is '现场情况（密存）';
create index on supervision.visit (round, day);
create index on supervision.visit (unit, day);

create table supervision.visitor (
    visit  uuid not null references supervision.visit,
    tenure uuid not null,
    person uuid not null,
    name   text not null,
    primary key (visit, tenure)
);
comment on table supervision.visitor is '参加检查的督责组成员，不检查自己的单位';
create index on supervision.visitor (person);

create table supervision.finding (
    id            uuid primary key,
    round         uuid not null references supervision.round,
    visit         uuid not null references supervision.visit,
    unit          uuid not null,
    ordinal       int  not null,
    side          text not null check (side in ('EXPERIENCE', 'SHORTFALL')),
    title         text not null,
    fact          bytea not null,
    basis         text,
    clause        uuid,
    duty          uuid,
    owner         uuid not null,
    owner_tenure  uuid not null,
    recorder      uuid not null,
    recorder_name text not null,
    recorded_on   date not null,
    state         text not null check (state in ('RECORDED', 'PUT', 'CONFIRMED', 'DISPUTED', 'DROPPED',
                                                 'RECTIFYING', 'WAIVED')),
    version       int  not null default 0,
    put_on        date,
    confirm_by    date,
    confirmed_on  date,
    confirmed_how text check (confirmed_how in ('SAID', 'PRESUMED', 'UPHELD', 'AMENDED')),
    decided_on    date,
    decider       uuid,
    item          uuid,
    unique (round, ordinal),
    check (state = 'RECORDED' or put_on is not null),
    check (state not in ('CONFIRMED', 'RECTIFYING', 'WAIVED') or confirmed_how is not null),
    check ((state = 'RECTIFYING') = (item is not null)),
    check (decider <> owner)
);
comment on table  supervision.finding is '督责发现：经验或不足，经受检单位确认事实，不足立项整改或说明无需整改';
comment on column supervision.finding.side is '经验或不足';
comment on column supervision.finding.fact is '事实（密存）';
comment on column supervision.finding.owner is '确认事实的受检单位主要负责人，换人时随任职移交';
comment on column supervision.finding.confirmed_how is '确认方式：单位确认、逾期视为确认、异议维持、异议修正';
create index on supervision.finding (visit);
create index on supervision.finding (unit, state);
create index on supervision.finding (owner, state);
create index on supervision.finding (owner_tenure);
create index on supervision.finding (duty);
create index on supervision.finding (clause);

create table supervision.word (
    id      uuid primary key,
    kind    text not null,
    subject uuid not null,
    step    text not null,
    person  uuid not null,
    who     text not null,
    on_day  date not null,
    words   bytea not null,
    digest  text not null
);
comment on table  supervision.word is '办理中说的话：退回理由、回告、评价、异议、裁定（密存）';
comment on column supervision.word.kind is '对象种类：letter、finding、visit、round';
create index on supervision.word (subject, kind);

create view supervision.pub_node as
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
where  v.state <> 'PLANNED' or v.mode <> 'UNANNOUNCED'
union all
select 'finding', f.id, f.unit, f.title,
       case f.side when 'EXPERIENCE' then '经验' else '不足' end || '，' || r.title,
       '问题 ' || lpad(f.ordinal::text, 3, '0'),
       case f.state when 'PUT' then '待确认' when 'DISPUTED' then '争议中' when 'DROPPED' then '不予列入'
                    when 'RECTIFYING' then '已转整改' when 'WAIVED' then '无需整改'
                    else case f.side when 'SHORTFALL' then '未立整改' else '已确认' end end,
       f.owner, 'INTERNAL', f.put_on, f.decided_on
from   supervision.finding f
join   supervision.round r on r.id = f.round
where  f.state <> 'RECORDED';
comment on view supervision.pub_node is '链上的函件、轮次、检查、问题';

create view supervision.pub_link as
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
where  v.state <> 'PLANNED' or v.mode <> 'UNANNOUNCED'
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
