-- Use of results (成果运用): what is done about a fixed result or a decision, by whom, until when, and what followed.

create table usage.action (
    id              uuid primary key,
    version         int  not null default 0,
    outcome         uuid not null,
    outcome_kind    text not null check (outcome_kind in ('RESULT', 'CASE')),
    about           text not null,
    unit            uuid not null,
    object          uuid,
    code            text not null,
    title           text not null,
    level           text not null check (level in ('INDIVIDUAL', 'BODY', 'UNIT', 'SYSTEM')),
    aim             text not null check (aim in ('INCENTIVE', 'WARNING', 'IMPROVEMENT', 'RULES')),
    state           text not null check (state in ('PROPOSED', 'REFUSED', 'WITHDRAWN', 'APPROVED', 'REPORTED', 'RETURNED',
                                                   'DONE')),
    owner           uuid not null,
    owner_tenure    uuid not null,
    proposer        uuid not null,
    proposer_tenure uuid not null,
    days            int  not null check (days > 0),
    wanted          date,
    proposed_on     date not null,
    approved_on     date,
    due             date,
    reported_on     date,
    ended_on        date,
    check ((approved_on is null) = (due is null)),
    check (approved_on is not null or state in ('PROPOSED', 'REFUSED', 'WITHDRAWN')),
    check ((ended_on is not null) = (state in ('REFUSED', 'WITHDRAWN', 'DONE')))
);
comment on table  usage.action is '一项运用：由谁在何时以前办，后来怎样';
comment on column usage.action.outcome is '运用的成果：考核结果，或者问责案件的决定';
comment on column usage.action.about is '成果的名称；问责只写案件编号';
comment on column usage.action.object is '问责决定的对象：不提出、不批准、不承办对自己的运用';
comment on column usage.action.code is '运用目录里的编号';
comment on column usage.action.wanted is '提出时指定的期限；不指定的从批准之日按工作日算';
create unique index on usage.action (outcome, code) where state not in ('REFUSED', 'WITHDRAWN');
create index on usage.action (owner_tenure) where ended_on is null;
create index on usage.action (owner);
create index on usage.action (state) where state in ('PROPOSED', 'REPORTED');

create function usage.keep_ended() returns trigger language plpgsql as $$
begin
    raise exception 'what has ended never changes' using errcode = 'check_violation';
end $$;
create trigger ended_stays before update or delete on usage.action
    for each row when (old.ended_on is not null) execute function usage.keep_ended();

create table usage.word (
    id      uuid primary key,
    subject uuid not null,
    step    text not null,
    person  uuid not null,
    who     text not null,
    on_day  date not null,
    words   bytea not null
);
comment on table usage.word is '建议、意见、反馈等文字（密存），只增不改';
create index on usage.word (subject);
