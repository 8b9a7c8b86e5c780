-- How a duty is performed (履责指引): steps, whom to ask, which form, a good case; in editions.

create table guide.guide (
    id     uuid primary key,
    unit   uuid not null,
    aspect text not null,
    matter text not null,
    key    text not null,
    latest uuid not null,
    begun_on date not null,
    unique (unit, key)
);
comment on table  guide.guide is '履责指引：按责任事项（或整个方面）写一份，明年同一事项的责任仍用它';
comment on column guide.guide.key is '方面和责任事项去掉空格和标点；事项为空的管整个方面';

create table guide.edition (
    id           uuid primary key,
    guide        uuid not null references guide.guide deferrable initially deferred,
    ordinal      int  not null,
    lock         int  not null default 0,
    state        text not null check (state in ('DRAFTED', 'SUBMITTED', 'REVIEWED', 'SENT_BACK', 'PUBLISHED', 'SUPERSEDED')),
    steps        text not null,
    ask          text not null,
    form         text not null,
    example      text not null,
    reason       text not null,
    writer       uuid not null,
    written_on   date not null,
    submitter    uuid,
    submitted_on date,
    reviewer     uuid,
    reviewed_on  date,
    since        date,
    until        date,
    returned     text,
    unique (guide, ordinal),
    check ((since is not null) = (state in ('PUBLISHED', 'SUPERSEDED'))),
    check (state <> 'SENT_BACK' or returned is not null),
    check (submitter is distinct from reviewer or submitter is null)
);
comment on table  guide.edition is '履责指引的一版：编写、审核、发布；发布的不再改动，更新另起一版';
comment on column guide.edition.steps is '步骤，一行一步';
comment on column guide.edition.ask is '拿不准问谁';
comment on column guide.edition.form is '用哪张表、附什么';
comment on column guide.edition.example is '一个做得好的例子';
create unique index on guide.edition (guide) where state in ('DRAFTED', 'SUBMITTED', 'REVIEWED', 'SENT_BACK');
create unique index on guide.edition (guide) where state = 'PUBLISHED';

create function guide.keep_published() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or new.state not in ('PUBLISHED', 'SUPERSEDED') or new.steps <> old.steps or new.ask <> old.ask
            or new.form <> old.form or new.example <> old.example or new.since <> old.since then
        raise exception 'a published guide never changes' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger published_stays before update or delete on guide.edition
    for each row when (old.state in ('PUBLISHED', 'SUPERSEDED')) execute function guide.keep_published();
