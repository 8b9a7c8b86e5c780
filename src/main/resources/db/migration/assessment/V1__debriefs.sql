-- Debriefs of a year (述责述廉): the session called for, each debrief with its text, what was said, and the points
-- fed back.

create table assessment.session (
    id               uuid primary key,
    title            text not null,
    year             int  not null,
    body             uuid not null,
    chair            uuid not null,
    chair_tenure     uuid not null,
    reviewer         uuid not null,
    reviewer_tenure  uuid not null,
    organiser        uuid not null,
    organiser_tenure uuid not null,
    draft_by         date not null,
    held_on          date not null,
    place            text,
    called_on        date not null,
    check (draft_by >= called_on and held_on >= draft_by)
);
comment on table  assessment.session is '述责会：一次通知，若干人述责，同一人点评';
comment on column assessment.session.year is '述责的年度';
comment on column assessment.session.body is '组织单位';
comment on column assessment.session.chair is '点评人';
comment on column assessment.session.reviewer is '审核人';
comment on column assessment.session.organiser is '经办人：通知、反馈、立项、归档';
comment on column assessment.session.draft_by is '交稿期限';
create index on assessment.session (chair_tenure);
create index on assessment.session (reviewer_tenure);
create index on assessment.session (organiser_tenure);

create table assessment.debrief (
    id             uuid primary key,
    session        uuid not null references assessment.session,
    unit           uuid not null,
    speaker        uuid not null,
    speaker_tenure uuid not null,
    speaker_name   text not null,
    speaker_post   text not null,
    state          text not null check (state in ('NOTICED', 'RETURNED', 'DRAFTED', 'REVIEWED', 'HELD', 'FED_BACK',
                                                  'ARCHIVED')),
    version        int  not null default 0,
    noticed_on     date not null,
    drafted_on     date,
    reviewed_on    date,
    held_on        date,
    fed_back_on    date,
    archived_on    date,
    unique (session, speaker),
    check ((drafted_on is null) = (state in ('NOTICED', 'RETURNED'))),
    check ((reviewed_on is null) = (state in ('NOTICED', 'RETURNED', 'DRAFTED'))),
    check ((held_on is null) = (state not in ('HELD', 'FED_BACK', 'ARCHIVED'))),
    check ((fed_back_on is null) = (state not in ('FED_BACK', 'ARCHIVED'))),
    check ((archived_on is null) = (state <> 'ARCHIVED'))
);
comment on table  assessment.debrief is '述责：一个人对一个年度';
comment on column assessment.debrief.unit is '述责人职务所在单位';
comment on column assessment.debrief.speaker is '述责人';
create index on assessment.debrief (speaker_tenure);
create index on assessment.debrief (speaker);
create index on assessment.debrief (unit);

create function assessment.keep_archived() returns trigger language plpgsql as $$
begin
    raise exception 'a debrief on file never changes' using errcode = 'check_violation';
end $$;
create trigger archived_stays before update or delete on assessment.debrief
    for each row when (old.state = 'ARCHIVED') execute function assessment.keep_archived();

create table assessment.passage (
    debrief uuid  not null references assessment.debrief,
    section text  not null check (section in ('RESPONSIBILITY', 'DISCIPLINE', 'CONDUCT', 'DECISIONS', 'INTEGRITY',
                                              'LAST_YEAR', 'SHORTFALLS', 'NEXT')),
    words   bytea not null,
    primary key (debrief, section)
);
comment on table assessment.passage is '述责报告的各部分正文（密存）';

create table assessment.reference (
    debrief uuid not null references assessment.debrief,
    section text not null,
    ordinal int  not null,
    kind    text not null,
    object  uuid not null,
    title   text not null,
    number  text,
    state   text not null,
    on_day  date not null,
    primary key (debrief, section, ordinal)
);
comment on table assessment.reference is '各部分引用的事实：责任、任务、记实、整改、函件、发现，按保存那天的样子';
create index on assessment.reference (object);

create table assessment.point (
    id        uuid primary key,
    debrief   uuid  not null references assessment.debrief,
    ordinal   int   not null,
    title     text  not null,
    fact      bytea not null,
    added_by  uuid  not null,
    added_on  date  not null,
    item      uuid,
    waived_on date,
    unique (debrief, ordinal),
    check (item is null or waived_on is null)
);
comment on table  assessment.point is '述责反馈的问题：立项整改，或说明无需立项';
comment on column assessment.point.fact is '事实和要求（密存）';
comment on column assessment.point.item is '立成的整改事项';

create table assessment.word (
    id      uuid primary key,
    debrief uuid  not null references assessment.debrief,
    step    text  not null,
    person  uuid  not null,
    who     text  not null,
    on_day  date  not null,
    words   bytea not null,
    digest  text  not null
);
comment on table assessment.word is '审核意见、点评、质询问答、无需立项的理由（密存）';
create index on assessment.word (debrief);
