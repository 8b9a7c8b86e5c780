-- Letters of duty (责任书): what the side above gives and the side below takes on for a year, signed by both.

create table pledge.template (
    id           uuid primary key,
    body         uuid not null,
    year         int  not null,
    lock         int  not null default 0,
    state        text not null check (state in ('DRAFTED', 'SUBMITTED', 'APPROVED')),
    target       text not null,
    consequence  text not null,
    drafter      uuid not null,
    drafted_on   date not null,
    submitter    uuid,
    submitted_on date,
    approver     uuid,
    approved_on  date,
    returned     text,
    unique (body, year),
    check ((approved_on is not null) = (state = 'APPROVED')),
    check (submitter is distinct from approver or submitter is null)
);
comment on table  pledge.template is '责任书的年度共性条款：机关党委起草，党组书记审定，审定后不再改动';
comment on column pledge.template.target is '目标和否决事项';
comment on column pledge.template.consequence is '考核与责任追究';

create table pledge.common_clause (
    template uuid not null references pledge.template,
    ordinal  int  not null check (ordinal between 1 and 20),
    words    text not null,
    primary key (template, ordinal)
);
comment on table pledge.common_clause is '共性条款：全体责任书一样，在责任书里只读';

create table pledge.key_post (
    post      uuid primary key,
    unit      uuid not null,
    why       text not null,
    marked_by uuid not null,
    marked_on date not null
);
create index on pledge.key_post (unit);
comment on table pledge.key_post is '重点岗位：由单位主要负责人与其任职人签第三层责任书';

create table pledge.letter (
    id             uuid primary key,
    lock           int  not null default 0,
    state          text not null check (state in ('DRAFTED', 'OFFERED', 'ASKED', 'CONFIRMED', 'HALF_SIGNED', 'EFFECTIVE',
                                                  'EVALUATED', 'ARCHIVED', 'SUPERSEDED', 'VOIDED')),
    number         text,
    body           uuid not null,
    unit           uuid not null,
    year           int  not null,
    tier           text not null check (tier in ('FIRST', 'SECOND', 'THIRD')),
    template       uuid not null references pledge.template,
    upper_tenure   uuid not null,
    upper_person   uuid not null,
    upper_name     text not null,
    upper_title    text not null,
    lower_tenure   uuid not null,
    lower_person   uuid not null,
    lower_name     text not null,
    lower_title    text not null,
    due_on         date not null,
    drafter        uuid not null,
    drafter_tenure uuid not null,
    drafted_on     date not null,
    offered_on     date,
    confirmed_on   date,
    text           text,
    digest         text,
    effective_on   date,
    evaluated_on   date,
    ended_on       date,
    ending         text,
    follows        uuid references pledge.letter,
    check (upper_person <> lower_person),
    check ((text is null) = (digest is null)),
    check (state in ('DRAFTED', 'OFFERED', 'ASKED', 'VOIDED') or text is not null),
    check ((effective_on is not null) = (number is not null)),
    check (state not in ('EFFECTIVE', 'EVALUATED', 'ARCHIVED', 'SUPERSEDED') or effective_on is not null),
    check ((ended_on is not null) = (state in ('SUPERSEDED', 'VOIDED')))
);
comment on table  pledge.letter is '责任书：甲方交责，乙方领责，一年一份，岗位变动换签';
comment on column pledge.letter.lock is '乐观锁：每次改动加一';
comment on column pledge.letter.unit is '乙方职务所在的单位';
comment on column pledge.letter.text is '乙方确认时固定的全文，一行一段，标题以井号起头';
comment on column pledge.letter.digest is '全文的 SM3 摘要：双方签的是它';
comment on column pledge.letter.due_on is '签订期限';
comment on column pledge.letter.ended_on is '换签、作废的最后一日';
comment on column pledge.letter.follows is '由哪一份换签而来';
create unique index on pledge.letter (year, upper_tenure, lower_tenure) where state not in ('SUPERSEDED', 'VOIDED');
create index on pledge.letter (year, tier, unit);
create index on pledge.letter (unit);
create index on pledge.letter (upper_tenure);
create index on pledge.letter (lower_tenure);
create index on pledge.letter (drafter_tenure);
create index on pledge.letter (upper_person);
create index on pledge.letter (lower_person);
create index on pledge.letter (follows);

create table pledge.clause (
    id          uuid primary key,
    letter      uuid not null references pledge.letter,
    ordinal     int  not null,
    matter      text not null,
    liability   text not null,
    source_kind text not null,
    source      uuid,
    source_name text not null,
    unique (letter, ordinal)
);
create index on pledge.clause (source) where source is not null;
comment on table  pledge.clause is '个性条款：谁（乙方）在哪些问题上负什么责任';
comment on column pledge.clause.matter is '在哪些问题上';
comment on column pledge.clause.liability is '负什么责任';
comment on column pledge.clause.source_kind is '由何而来：risk_card、duty、unit（分管），或 own（自拟）';

create table pledge.signature (
    id           uuid primary key,
    letter       uuid not null references pledge.letter,
    side         text not null check (side in ('UPPER', 'LOWER')),
    person       uuid not null,
    tenure       uuid not null,
    who          text not null,
    on_day       date not null,
    at           timestamptz not null default now(),
    digest       text not null,
    withdrawn_on date
);
create unique index on pledge.signature (letter, side) where withdrawn_on is null;
comment on table  pledge.signature is '签订（内部确认）：再次核对口令以后，对全文摘要的确认；不是《电子签名法》所称的电子签名';
comment on column pledge.signature.withdrawn_on is '甲方签订前提出修改，乙方已签的随之失效';

create table pledge.scan (
    id        uuid primary key,
    letter    uuid not null references pledge.letter,
    digest    text not null,
    kind      text not null,
    name      text not null,
    by_person uuid not null,
    who       text not null,
    on_day    date not null
);
create index on pledge.scan (letter);
comment on table  pledge.scan is '签字扫描件，与摘要并存';
comment on column pledge.scan.digest is '附件内容的 SM3 摘要';

create table pledge.word (
    id      uuid primary key,
    subject uuid  not null,
    step    text  not null,
    person  uuid  not null,
    who     text  not null,
    on_day  date  not null,
    words   bytea not null
);
comment on table pledge.word is '修改意见、相近写法的理由、年终评价（密存），只增不改';
create index on pledge.word (subject);

-- What was signed by both stays as it was.
create function pledge.keep_signed() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or new.text <> old.text or new.digest <> old.digest or new.number <> old.number
            or new.upper_tenure <> old.upper_tenure or new.lower_tenure <> old.lower_tenure
            or new.effective_on <> old.effective_on then
        raise exception 'a letter that both have signed never changes' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger signed_stays before update or delete on pledge.letter
    for each row when (old.effective_on is not null) execute function pledge.keep_signed();

create function pledge.keep_template() returns trigger language plpgsql as $$
begin
    raise exception 'an approved template never changes' using errcode = 'check_violation';
end $$;
create trigger approved_stays before update or delete on pledge.template
    for each row when (old.state = 'APPROVED') execute function pledge.keep_template();
