-- The next year (下一年): which year was opened from which lists, what changed in each line, and what the year before
-- suggests.

create table renewal.year (
    id            uuid primary key,
    year          int  not null unique check (year between 2000 and 2100),
    unit          uuid not null,
    opened_on     date not null,
    opener        uuid not null,
    opener_tenure uuid not null,
    opener_name   text not null,
    gathered_on   date not null
);
comment on table  renewal.year is '已开年的年度：一年只开一次';
comment on column renewal.year.unit is '开年的机关党委';
comment on column renewal.year.gathered_on is '最近一次归集上年建议的日期';

create table renewal.taken_list (
    id             uuid primary key,
    year           int  not null references renewal.year (year),
    unit           uuid not null,
    former         uuid not null,
    former_version text not null,
    list           uuid not null,
    drafted        boolean not null,
    unique (year, unit)
);
comment on table  renewal.taken_list is '从上年清单起草的清单，一个单位一份';
comment on column renewal.taken_list.former is '上年的清单';
comment on column renewal.taken_list.former_version is '上年末执行的版本';
comment on column renewal.taken_list.list is '新年度的清单';
comment on column renewal.taken_list.drafted is '由开年起草；否则此前已有人起草，没有改动它';

create table renewal.taken_line (
    id      uuid primary key,
    taken   uuid not null references renewal.taken_list,
    ordinal int  not null,
    former  uuid not null,
    duty    uuid not null,
    subject text not null,
    matter  text not null,
    unique (taken, ordinal)
);
comment on table  renewal.taken_line is '接续的责任：上年的一项责任到新年度的一项责任';
comment on column renewal.taken_line.former is '上年的责任';
comment on column renewal.taken_line.duty is '新年度的责任';
create index on renewal.taken_line (former);
create index on renewal.taken_line (duty);

create table renewal.line_change (
    line   uuid not null references renewal.taken_line,
    change text not null,
    note   text not null,
    primary key (line, change)
);
comment on table renewal.line_change is '接续的责任与上年相比要留意的变化；没有一行的即照原样接续';

create table renewal.suggestion (
    id             uuid primary key,
    version        int  not null default 0,
    year           int  not null references renewal.year (year),
    origin         text not null check (origin in ('ITEM', 'LETTER', 'NEVER_DONE', 'DISPUTE', 'POINT', 'COMMENT',
                                                   'ADVICE', 'FEEDBACK', 'COMMON_FINDING', 'RETURNED')),
    kind           text not null,
    source         uuid not null,
    object         uuid not null,
    unit           uuid not null,
    title          text not null,
    note           text not null,
    source_day     date not null,
    due            date,
    state          text not null check (state in ('OPEN', 'ADOPTED', 'DECLINED')),
    list           uuid,
    duty           uuid,
    matter         text,
    reason         text,
    decider        uuid,
    decider_tenure uuid,
    decider_name   text,
    decided_on     date,
    unique (year, origin, kind, source),
    check ((state = 'OPEN') = (decided_on is null)),
    check ((state = 'ADOPTED') = (duty is not null)),
    check ((state = 'DECLINED') = (reason is not null))
);
comment on table  renewal.suggestion is '上年建议：未办结的、议定的、吸取的，逐条采纳进新年度清单草案，或说明理由不采纳';
comment on column renewal.suggestion.year is '新年度';
comment on column renewal.suggestion.kind is '来源对象的类别，与链上一致；object 是该对象';
comment on column renewal.suggestion.source is '来源本身，同一来源只来一次';
comment on column renewal.suggestion.unit is '建议针对的单位';
comment on column renewal.suggestion.due is '来源上的时限，没有则空';
comment on column renewal.suggestion.duty is '采纳成的责任，list 是所在清单，matter 是事项';
create index on renewal.suggestion (year, state, id);
create index on renewal.suggestion (list);
create index on renewal.suggestion (object);
