-- Who is responsible, accountable, consulted and informed beside what the columns say (RACI), and what is given back (三转).

create table duty.raci_mark (
    duty    uuid not null references duty.duty on delete cascade,
    unit    uuid not null,
    letters text not null check (letters ~ '^A?R?C?I?$'),
    primary key (duty, unit)
);
comment on table  duty.raci_mark is 'RACI 表里另行写明的一格；没有写明的按清单：牵头 A·R、配合 C、监督 I';
comment on column duty.raci_mark.letters is '空为不参与';

create table duty.hand_back (
    id              uuid primary key,
    lock            int  not null default 0,
    duty            uuid not null references duty.duty,
    list            uuid not null references duty.duty_list,
    body            uuid not null,
    matter          text not null,
    from_unit       uuid not null,
    to_unit         uuid not null,
    reason          text not null check (reason <> ''),
    before          text not null,
    state           text not null check (state in ('PROPOSED', 'ACCEPTED', 'MOVED', 'DECLINED')),
    proposer        uuid not null,
    proposer_tenure uuid not null,
    proposed_on     date not null,
    decider_tenure  uuid,
    decided_on      date,
    answer          text,
    moved_on        date,
    version         text,
    after           text,
    check (from_unit <> to_unit),
    check ((decided_on is null) = (state = 'PROPOSED')),
    check ((moved_on is not null) = (state = 'MOVED')),
    check ((moved_on is null) = (version is null))
);
comment on table  duty.hand_back is '三转交回：纪检机构把应由业务部门办的责任交回，提出、决定、写入清单下一版草案';
comment on column duty.hand_back.before is '提出时各家怎样参与';
comment on column duty.hand_back.after is '写入草案以后怎样参与';
create unique index on duty.hand_back (duty) where state in ('PROPOSED', 'ACCEPTED');
create index on duty.hand_back (list);
create index on duty.hand_back (body, state);
