-- Holding to account (问责): proposals, cases with their days and the people who have part in them, decisions, and what
-- follows. Everything written lies sealed in one table.

create table accountability.proposal (
    id             uuid primary key,
    version        int  not null default 0,
    number         text not null,
    state          text not null check (state in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'PASSED_ON', 'STARTED')),
    receiver       uuid not null,
    unit           uuid not null,
    object         text not null,
    choice         text not null,
    holder         uuid not null,
    origin         text not null check (origin in ('SUPERVISION', 'INSPECTION', 'ASSESSMENT', 'STATIONED', 'JOINT')),
    finding        uuid,
    ground         text not null,
    proposer       uuid not null,
    proposer_tenure uuid not null,
    handler        uuid not null,
    handler_tenure uuid not null,
    proposed_on    date not null,
    answer_by      date not null,
    answered_on    date,
    blocked_on     date,
    unique (receiver, number),
    check ((answered_on is null) = (state = 'PROPOSED'))
);
comment on table  accountability.proposal is '问责建议：发起主体只能建议，不能启动';
comment on column accountability.proposal.receiver is '受理机关';
comment on column accountability.proposal.choice is '所选的对象，启动时据此再核权限';
comment on column accountability.proposal.holder is '问责对象，或者对象单位的主要负责人';
comment on column accountability.proposal.blocked_on is '启动时因没有管理权限被拦下的日期';
create index on accountability.proposal (proposer_tenure);
comment on column accountability.proposal.handler is '受理机关主要负责人，答复由其负责';
create index on accountability.proposal (handler_tenure);
create index on accountability.proposal (receiver, state);
create index on accountability.proposal (finding);

create table accountability.case (
    id            uuid primary key,
    version       int  not null default 0,
    number        text not null,
    state         text not null check (state in ('REQUESTED', 'REFUSED', 'INVESTIGATING', 'SPARING_ASKED', 'SPARED',
                                                 'WEIGHED', 'SHOWN', 'HEARD', 'REPORTED', 'DECIDED', 'SIGNED',
                                                 'EXECUTING', 'CLOSED', 'REVOKED')),
    body          uuid not null,
    unit          uuid not null,
    on_unit       boolean not null,
    holder        uuid not null,
    holder_tenure uuid not null,
    object        text not null,
    standing      text not null,
    ground        text not null,
    asks_party    boolean not null,
    proposal      uuid references accountability.proposal,
    decider       uuid,
    shown         boolean not null default false,
    announced     boolean not null default false,
    unique (body, number),
    check (not announced or shown)
);
comment on table  accountability.case is '问责案件';
comment on column accountability.case.body is '启动机关';
comment on column accountability.case.unit is '问责对象：单位，或者干部所在单位';
comment on column accountability.case.holder is '问责对象本人，或者对象单位的主要负责人';
comment on column accountability.case.asks_party is '启动须报同级党组主要负责人批准';
comment on column accountability.case.decider is '决定机关';
comment on column accountability.case.shown is '事实已与对象见面：从这天起对象知道有此案';
create index on accountability.case (unit);
create index on accountability.case (holder);
create index on accountability.case (proposal);

create function accountability.keep_closed() returns trigger language plpgsql as $$
begin
    raise exception 'a case that has ended never changes' using errcode = 'check_violation';
end $$;
create trigger ended_stays before update or delete on accountability.case
    for each row when (old.state in ('REFUSED', 'SPARED', 'CLOSED', 'REVOKED')) execute function accountability.keep_closed();

create table accountability.milestone (
    of_case uuid not null references accountability.case,
    step    text not null,
    on_day  date not null,
    primary key (of_case, step)
);
comment on table accountability.milestone is '案件各环节的日期';

create table accountability.hand (
    of_case uuid not null references accountability.case,
    hand    text not null check (hand in ('LEAD', 'TEAM', 'PRINCIPAL', 'PARTY', 'SIGNER', 'HOLDER', 'REVIEWER')),
    person  uuid not null,
    tenure  uuid not null,
    primary key (of_case, hand, person)
);
comment on table accountability.hand is '谁在案件中承担什么：知悉案情的只有这些人';
create index on accountability.hand (tenure);
create index on accountability.hand (person);

create table accountability.word (
    id      uuid primary key,
    subject uuid not null,
    step    text not null,
    person  uuid not null,
    who     text not null,
    on_day  date not null,
    words   bytea not null
);
comment on table accountability.word is '建议、事实、陈述、报告、决定等文字（密存），只增不改';
create index on accountability.word (subject);

create table accountability.element (
    of_case uuid not null references accountability.case,
    kind    text not null check (kind in ('CONSEQUENCE', 'CIRCUMSTANCE', 'TRIGGER', 'CONDUCT', 'SIGNING', 'ADVISED')),
    code    text not null,
    primary key (of_case, kind, code)
);
comment on table accountability.element is '案件要素：后果要件、从轻从重免予情形、触发来源、执行情况、签署意见、建议的方式';

create table accountability.share (
    id             uuid primary key,
    of_case        uuid not null references accountability.case,
    who            text not null,
    responsibility text not null check (responsibility in ('FULL', 'MAIN', 'IMPORTANT', 'DIRECT')),
    follows        text not null check (follows in ('HERE', 'OWN_CASE', 'DISCIPLINE', 'NONE'))
);
comment on table accountability.share is '责任划分：每个责任主体一行，以及怎样追究';
create index on accountability.share (of_case);

create table accountability.decision (
    id           uuid primary key,
    of_case      uuid not null references accountability.case,
    decider      uuid not null,
    held_on      date not null,
    due          int  not null,
    present      int  not null,
    agree        int  not null,
    against      int  not null,
    postpone     int  not null,
    result       text not null check (result in ('PASSED', 'NOT_PASSED', 'POSTPONED')),
    forms        text not null,
    probation    int,
    asks_consent boolean not null,
    number       text,
    signed_on    date,
    voided_on    date,
    unique (decider, number),
    check (present <= due and agree + against + postpone <= present),
    check (number is null or result = 'PASSED')
);
comment on table  accountability.decision is '集体决定：一次表决一行；签发时编号';
comment on column accountability.decision.forms is '问责方式，逗号分隔';
comment on column accountability.decision.probation is '留党察看的月数';
create index on accountability.decision (of_case);

create table accountability.receipt (
    of_case uuid not null references accountability.case,
    matter  text not null check (matter in ('SELF_CRITICISM', 'MEETING', 'NOTIFIED', 'INTEGRITY_FILE', 'PERSONNEL_FILE',
                                            'FORMALITIES', 'PUBLISHED')),
    due     date not null,
    done_on date,
    done_by uuid,
    primary key (of_case, matter)
);
comment on table accountability.receipt is '执行回执';

create table accountability.appeal (
    id         uuid primary key,
    of_case    uuid not null references accountability.case,
    way        text not null,
    filed_on   date not null,
    answer_by  date not null,
    result     text check (result in ('UPHELD', 'CHANGED', 'REVOKED')),
    decided_on date,
    check ((result is null) = (decided_on is null))
);
comment on table accountability.appeal is '申诉';
create index on accountability.appeal (of_case);
create unique index on accountability.appeal (of_case) where result is null;

create table accountability.period (
    id           uuid primary key,
    of_case      uuid not null references accountability.case,
    person       uuid not null,
    form         text not null,
    effective_on date not null,
    since        date,
    until        date,
    arithmetic   text not null,
    lifted_on    date,
    annulled_on  date,
    check (until >= since)
);
comment on table  accountability.period is '影响期';
comment on column accountability.period.effective_on is '决定生效日';
comment on column accountability.period.since is '影响期起算日；留党察看从恢复党员权利之日起算，此前为空';
comment on column accountability.period.arithmetic is '怎样算出来的';
create index on accountability.period (person);
create index on accountability.period (of_case);

create table accountability.visit (
    id      uuid primary key,
    of_case uuid not null references accountability.case,
    on_day  date not null
);
comment on table accountability.visit is '回访；所谈密存';
create index on accountability.visit (of_case);

create table accountability.branch (
    of_case     uuid not null references accountability.case,
    side        text not null check (side in ('LEADERSHIP', 'SUPERVISION')),
    ended_on    date,
    linked      uuid references accountability.case,
    primary key (of_case, side)
);
comment on table accountability.branch is '一案双查：领导责任、监督责任两条线，各有结果';

create table accountability.commission (
    id        uuid primary key,
    body      uuid not null,
    unit      uuid not null,
    document  text not null,
    granted_by uuid not null,
    since     date not null,
    until     date not null,
    check (until >= since)
);
comment on table accountability.commission is '指定启动：上级把对某单位启动问责的权限，凭文件在一段时间内交给另一机关';
create index on accountability.commission (body, unit);
