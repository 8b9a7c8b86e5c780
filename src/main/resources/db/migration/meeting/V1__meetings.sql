-- Sessions of the bodies (会议) and what they concluded (议定事项), kept from the minutes. Nothing secret is entered.

create sequence meeting.meeting_ordinal;

create table meeting.meeting (
    id          uuid primary key,
    lock        int  not null default 0,
    number      text not null unique,
    unit        uuid not null,
    kind        text not null check (kind in ('COMMITTEE', 'STUDY', 'ANNUAL', 'OFFICE', 'DISCIPLINE', 'OTHER')),
    held_on     date not null,
    title       text not null,
    minutes     text not null,
    expected    int  not null check (expected > 0),
    tenures     uuid[] not null,
    people      uuid[] not null,
    others      text not null,
    recorder    uuid not null,
    recorded_on date not null,
    struck      text,
    check (cardinality(tenures) between 1 and expected),
    check (cardinality(tenures) = cardinality(people)),
    check (held_on <= recorded_on)
);
comment on table  meeting.meeting is '会议：哪个组织哪天开的，谁到了';
comment on column meeting.meeting.minutes is '纪要文号，可以为空';
comment on column meeting.meeting.expected is '应到：当日在任的人数';
comment on column meeting.meeting.tenures is '到会的人当日的任职，people 是同一顺序的人';
comment on column meeting.meeting.others is '列席';
comment on column meeting.meeting.struck is '作废的理由；有效的为空';
create index on meeting.meeting (held_on desc, number desc);
create index on meeting.meeting (unit);
create index on meeting.meeting using gin (people);

create table meeting.item (
    id         uuid primary key,
    meeting    uuid not null references meeting.meeting,
    ordinal    int  not null,
    subject    text not null,
    conclusion text not null,
    unique (meeting, ordinal)
);
comment on table meeting.item is '议定事项：一个议题，一句话写明议定了什么';
