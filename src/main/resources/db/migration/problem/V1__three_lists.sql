-- Three lists (三张清单): what is to be solved (问题), who leads in solving it (责任), how it is solved (项目).

create sequence problem.problem_ordinal;

create table problem.problem (
    id              uuid primary key,
    lock            int  not null default 0,
    number          text not null unique,
    state           text not null check (state in ('PROPOSED', 'WEIGHED', 'SENT_BACK', 'DECLINED', 'MERGED', 'LISTED',
                                                   'DISPUTED', 'CLAIMED', 'RUNNING', 'APPLIED', 'STRUCK_OFF')),
    unit            uuid not null,
    title           text not null,
    facts           text not null,
    source          text not null check (source in ('INSPECTION', 'SUPERVISION', 'DEBRIEF', 'LETTERS', 'AUDIT',
                                                    'SELF_CHECK', 'CASE', 'ECOLOGY')),
    aspect          text not null check (aspect in ('POLITICS', 'THOUGHT', 'ORGANIZATION', 'CONDUCT', 'DISCIPLINE',
                                                    'RULES', 'CORRUPTION', 'SUPERVISION', 'PERSONNEL', 'PEOPLE')),
    nature          text not null check (nature in ('COMMON', 'OWN')),
    gravity         text not null check (gravity in ('SIGN', 'USUAL', 'GRAVE')),
    origin_kind     text,
    origin          uuid,
    proposer        uuid not null,
    proposer_tenure uuid not null,
    proposed_on     date not null,
    round           int  not null default 1,
    agenda_item     uuid,
    ruled_by        uuid,
    ruled_on        date,
    ruling          text,
    priority        text check (priority in ('HIGH', 'MIDDLE', 'LOW')),
    merged_into     uuid references problem.problem,
    check ((origin is null) = (origin_kind is null)),
    check (merged_into is distinct from id),
    check ((merged_into is not null) = (state = 'MERGED')),
    check (state not in ('DECLINED', 'MERGED', 'LISTED', 'DISPUTED', 'CLAIMED', 'RUNNING', 'APPLIED', 'STRUCK_OFF')
           or (ruled_on is not null and agenda_item is not null)),
    check (ruled_by is distinct from proposer)
);
comment on table  problem.problem is '问题清单：职能部门提出，分管领导和纪委研判，党组审定';
comment on column problem.problem.unit is '提出部门';
comment on column problem.problem.facts is '表现、事例';
comment on column problem.problem.round is '退回重报一次加一，研判意见按次计';
comment on column problem.problem.agenda_item is '审定会议的议定事项';
comment on column problem.problem.merged_into is '合并到哪个问题；两个都留着';
create index on problem.problem (unit, number);
create index on problem.problem (state);
create index on problem.problem (merged_into) where merged_into is not null;
create index on problem.problem (origin) where origin is not null;

create table problem.opinion (
    problem uuid not null references problem.problem,
    round   int  not null,
    side    text not null check (side in ('CHARGE', 'DISCIPLINE')),
    person  uuid not null,
    given_on date not null,
    words   bytea not null,
    primary key (problem, round, side),
    unique (problem, round, person)
);
comment on table problem.opinion is '研判意见：分管领导和纪委各一份，两个人，密存';

create table problem.leading (
    id          uuid primary key,
    problem     uuid not null references problem.problem,
    state       text not null check (state in ('WAITING', 'DISPUTED', 'CLAIMED', 'ENDED')),
    lead        uuid not null,
    lead_tenure uuid not null,
    unit        uuid not null,
    helpers     uuid[] not null,
    kind        text not null check (kind in ('LEADING', 'CHIEF', 'DIRECT')),
    assigned_on date not null,
    due_on      date not null,
    claimed_on  date,
    reason      bytea,
    ended_on    date,
    check ((ended_on is not null) = (state = 'ENDED')),
    check (state <> 'CLAIMED' or claimed_on is not null)
);
comment on table  problem.leading is '责任清单：一个问题由谁领衔、哪个部门负责；调整了的留着';
comment on column problem.leading.due_on is '认领时限';
comment on column problem.leading.reason is '申请调整的理由，密存';
create unique index on problem.leading (problem) where state <> 'ENDED';
create index on problem.leading (lead_tenure) where state <> 'ENDED';
create index on problem.leading (unit);

create table problem.project (
    id             uuid primary key,
    problem        uuid not null unique references problem.problem,
    lock           int  not null default 0,
    number         text not null unique,
    name           text not null,
    goal           text not null,
    standard       text not null,
    measures       text not null,
    since          date not null,
    until          date not null,
    drafter        uuid not null,
    drafted_on     date not null,
    established_by uuid,
    established_on date,
    outcome        text check (outcome in ('CLEAR', 'SOME', 'LITTLE')),
    application    text,
    applied_by     uuid,
    applied_on     date,
    returned       text,
    verified_by    uuid,
    verified_on    date,
    verification   text,
    check (until >= since),
    check (verified_by is distinct from applied_by or verified_by is null)
);
comment on table  problem.project is '项目清单：目标、举措、节点，怎样算完成，成效如何';
comment on column problem.project.goal is '可检验的目标';
comment on column problem.project.outcome is '成效评价：明显、一般、不明显，由核验的人定';
comment on column problem.project.returned is '销号申请被退回的理由';

create table problem.milestone (
    id           uuid primary key,
    project      uuid not null references problem.project,
    ordinal      int  not null,
    words        text not null,
    due_on       date not null,
    owner        uuid not null,
    owner_tenure uuid not null,
    unit         uuid not null
);
comment on table  problem.milestone is '节点：立项以后成为责任人的任务，进度由此而来，不填';
create index on problem.milestone (project, due_on);
create index on problem.milestone (owner_tenure);

-- What was decided stays decided.
create function problem.keep_closed() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or new.state <> old.state then
        raise exception 'a problem struck off, declined or merged never changes' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger closed_stays before update or delete on problem.problem
    for each row when (old.state in ('STRUCK_OFF', 'DECLINED', 'MERGED')) execute function problem.keep_closed();
