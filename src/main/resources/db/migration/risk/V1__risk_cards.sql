-- Risk cards (风险点卡): where power may be abused, how badly, and what is done against it, by whom and how often.

create sequence risk.card_ordinal;

create table risk.card (
    id            uuid primary key,
    number        text not null unique,
    unit          uuid not null,
    key           text not null,
    power         text not null,
    step          text not null,
    forms         text not null,
    category      text not null check (category in ('THOUGHT', 'POST', 'PROCESS', 'RULES', 'OUTSIDE')),
    source        text not null check (source in ('POWER', 'STAFF', 'SUPERVISION', 'FINDING', 'ASSESSMENT', 'RULE')),
    keeper        uuid,
    keeper_tenure uuid,
    found_on      date not null,
    latest        uuid,
    closed_on     date,
    closing       text
);
comment on table  risk.card is '风险点卡：一个单位一项权力的一个环节里的一处风险';
comment on column risk.card.key is '权力事项、环节、表现形式去掉空格和标点：凭它认出同一张卡';
comment on column risk.card.forms is '风险的表现形式';
comment on column risk.card.source is '由何而来：权力风险点、职工关注点、监督重点区域、发现的问题、评估、新出台的规定';
comment on column risk.card.latest is '在办的一版；没有在办的是生效的一版';
comment on column risk.card.keeper is '单位主要负责人，换人时移交';
create unique index on risk.card (unit, key) where closed_on is null;
create index on risk.card (unit, number) where closed_on is null;
create index on risk.card (keeper_tenure) where closed_on is null;

create table risk.edition (
    id           uuid primary key,
    card         uuid not null references risk.card,
    ordinal      int  not null,
    lock         int  not null default 0,
    state        text not null check (state in ('DRAFTED', 'SUBMITTED', 'REVIEWED', 'SENT_BACK', 'IN_FORCE',
                                                'SUPERSEDED', 'DROPPED')),
    likelihood   int  not null check (likelihood between 1 and 5),
    impact       int  not null check (impact between 1 and 5),
    grade        text not null check (grade in ('HIGH', 'MIDDLE', 'LOW')),
    indicator    text not null,
    cause        text not null check (cause in ('FOUND', 'YEARLY', 'POST', 'RULE', 'CASE', 'FINDING', 'CHECK')),
    reason       text not null,
    drafter      uuid not null,
    drafted_on   date not null,
    submitter    uuid,
    submitted_on date,
    reviewer     uuid,
    reviewed_on  date,
    filer        uuid,
    since        date,
    until        date,
    review_on    date,
    returned     text,
    asked_year   int,
    unique (card, ordinal),
    check ((since is not null) = (state in ('IN_FORCE', 'SUPERSEDED'))),
    check ((review_on is not null) = (since is not null)),
    check (state <> 'SENT_BACK' or returned is not null),
    check (submitter is distinct from reviewer or submitter is null)
);
comment on table  risk.edition is '风险点卡的一版：评级、措施和审核备案；生效的版本不再改动，调整另起一版';
comment on column risk.edition.lock is '乐观锁：每次改动加一';
comment on column risk.edition.grade is '风险等级：按可能性乘影响，依评定当日的规则';
comment on column risk.edition.cause is '为何评定：初次查找、年度、岗位变动、制度修订、案件、检查发现、检查验收';
comment on column risk.edition.review_on is '下次评估：高季、中半年、低年';
comment on column risk.edition.asked_year is '最近一次按哪一年排出防控任务；空为生效当年';
create unique index on risk.edition (card) where state in ('DRAFTED', 'SUBMITTED', 'REVIEWED', 'SENT_BACK');
create unique index on risk.edition (card) where state = 'IN_FORCE';
create index on risk.edition (state, card);
create index on risk.edition (review_on) where state = 'IN_FORCE';

create table risk.measure (
    id           uuid primary key,
    edition      uuid not null references risk.edition on delete cascade,
    thread       uuid not null,
    ordinal      int  not null,
    kind         text not null check (kind in ('EDUCATION', 'RULES', 'SUPERVISION', 'INVESTIGATION', 'ACCOUNTABILITY')),
    layer        text not null check (layer in ('DECISION', 'MANAGEMENT', 'OPERATION')),
    words        text not null,
    who          text not null,
    frequency    text not null,
    basis        text not null,
    owner        uuid,
    owner_tenure uuid,
    unique (edition, ordinal)
);
comment on table  risk.measure is '防控措施：一条一个责任人、一个频次';
comment on column risk.measure.thread is '同一条措施在各版里的同一个编号，履责任务挂在它上面';
comment on column risk.measure.who is '责任人，照文件所写';
comment on column risk.measure.owner is '备案当日按职务、分管关系找到的人；找不到为空';
create index on risk.measure (edition);
create index on risk.measure (thread);
create index on risk.measure (owner_tenure);

create table risk.called (
    word text primary key,
    by_person uuid not null,
    on_day date not null
);
comment on table risk.called is '确认过的职务称谓：文件里的“处长”“主任”按主要负责人理解，以后不再提示';

-- What was in force stays as it was.
create function risk.keep_in_force() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or new.state not in ('IN_FORCE', 'SUPERSEDED') or new.likelihood <> old.likelihood
            or new.impact <> old.impact or new.grade <> old.grade or new.since <> old.since then
        raise exception 'what is or was in force never changes' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger in_force_stays before update or delete on risk.edition
    for each row when (old.state in ('IN_FORCE', 'SUPERSEDED')) execute function risk.keep_in_force();
