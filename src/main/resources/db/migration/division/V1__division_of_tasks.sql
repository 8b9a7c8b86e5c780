-- The year's division of tasks (年度任务分工): what a session asked for, as a tree of tasks down to who does what by when.

create table division.division (
    id   uuid primary key,
    unit uuid not null,
    year int  not null check (year between 2020 and 2100),
    unique (unit, year)
);
comment on table division.division is '一个组织一年的任务分工，内容在各版里';

create table division.version (
    id             uuid primary key,
    division       uuid not null references division.division,
    ordinal        int  not null,
    lock           int  not null default 0,
    state          text not null check (state in ('DRAFT', 'CONSULTING', 'SUBMITTED', 'APPROVED', 'ISSUED', 'SUPERSEDED')),
    title          text not null,
    reason         text not null,
    meetings       uuid[] not null,
    drafter        uuid not null,
    drafter_tenure uuid not null,
    drafted_on     date not null,
    opinions_until date,
    submitted_on   date,
    agenda_item    uuid,
    approved_by    uuid,
    approved_on    date,
    issued_by      uuid,
    since          date,
    until          date,
    returned       text,
    unique (division, ordinal),
    check ((since is not null) = (state in ('ISSUED', 'SUPERSEDED'))),
    check (state not in ('APPROVED', 'ISSUED', 'SUPERSEDED') or (approved_on is not null and agenda_item is not null)),
    check (approved_by is distinct from drafter)
);
comment on table  division.version is '任务分工的一版：编制、征求意见、审定、印发；印发的不再改动，调整另起一版';
comment on column division.version.meetings is '要求来自哪些会议';
comment on column division.version.reason is '另起一版的为什么调整';
comment on column division.version.opinions_until is '意见征求到哪天';
create unique index on division.version (division) where state = 'ISSUED';
create unique index on division.version (division) where state in ('DRAFT', 'CONSULTING', 'SUBMITTED', 'APPROVED');

create table division.line (
    id             uuid primary key,
    version        uuid not null references division.version,
    thread         uuid not null,
    parent         uuid references division.line,
    level          int  not null check (level between 1 and 3),
    ordinal        int  not null,
    words          text not null,
    agenda_item    uuid,
    leader         uuid,
    leader_tenure  uuid,
    unit           uuid,
    helpers        uuid[] not null default '{}',
    handler        uuid,
    handler_tenure uuid,
    goal           text not null default '',
    since          date,
    until          date,
    unique (version, thread),
    check ((parent is null) = (level = 1)),
    check (until >= since)
);
comment on table  division.line is '任务分工的一行：重点工作、任务、举措，最多三级；没有下级的一行落实到人';
comment on column division.line.thread is '同一行在各版里的同一个编号';
comment on column division.line.agenda_item is '来自哪次会议的哪项要求';
comment on column division.line.unit is '牵头单位，只有一个';
create index on division.line (version, parent);
create index on division.line (thread);
create index on division.line (unit);
create index on division.line (leader_tenure);

create table division.milestone (
    id           uuid primary key,
    line         uuid not null references division.line on delete cascade,
    thread       uuid not null,
    ordinal      int  not null,
    words        text not null,
    due_on       date not null,
    owner        uuid,
    owner_tenure uuid,
    owner_unit   uuid
);
comment on table  division.milestone is '节点：印发以后成为承办人的任务，没有承办人的由牵头单位负责人承担';
comment on column division.milestone.thread is '同一个节点在各版里的同一个编号，任务挂在它上面';
create index on division.milestone (line);
create index on division.milestone (thread);
create index on division.milestone (owner_tenure);

create table division.opinion (
    id          uuid primary key,
    version     uuid not null references division.version,
    unit        uuid not null,
    person      uuid not null,
    given_on    date not null,
    words       text not null,
    agreed      boolean not null,
    adopted     boolean,
    answer      text,
    answered_by uuid,
    answered_on date,
    unique (version, unit),
    check ((adopted is null) = (answered_on is null))
);
comment on table  division.opinion is '单位对征求意见稿的意见：采纳不采纳，不采纳的写理由';
comment on column division.opinion.agreed is '没有意见';

create table division.claim (
    id         uuid primary key,
    division   uuid not null references division.division,
    thread     uuid not null,
    role       text not null check (role in ('LEADER', 'CHIEF')),
    state      text not null check (state in ('WAITING', 'CLAIMED', 'DISPUTED', 'ENDED')),
    person     uuid not null,
    tenure     uuid not null,
    unit       uuid not null,
    opened_on  date not null,
    due_on     date not null,
    claimed_on date,
    reason     bytea,
    answer     text,
    ended_on   date,
    check ((ended_on is not null) = (state = 'ENDED'))
);
comment on table  division.claim is '领受：责任领导和牵头单位各自领受，三个工作日';
create unique index on division.claim (division, thread, role) where state <> 'ENDED';
create index on division.claim (tenure) where state <> 'ENDED';

-- What was issued stays as it was.
create function division.keep_issued() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or new.state not in ('ISSUED', 'SUPERSEDED') or new.since <> old.since then
        raise exception 'what is or was in force never changes' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger issued_stays before update or delete on division.version
    for each row when (old.state in ('ISSUED', 'SUPERSEDED')) execute function division.keep_issued();
