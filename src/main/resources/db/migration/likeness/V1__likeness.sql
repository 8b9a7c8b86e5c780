-- Why drafts that read like other texts stay as they are, and the superior's plans that own ones are compared with.

create table likeness.kept (
    kind     text not null,
    object   uuid not null,
    other    uuid not null,
    reason   text not null check (char_length(reason) between 1 and 200),
    by       uuid not null,
    by_name  text not null,
    given_on date not null,
    primary key (kind, object, other)
);
comment on table  likeness.kept is '雷同提示的保留理由：函件、方案、清单与另一文本相似而保留的';
comment on column likeness.kept.kind is '文本种类，如 letter、round、duty_list';
comment on column likeness.kept.other is '与哪个文本相似';

create table likeness.superior (
    id         uuid primary key,
    year       int  not null,
    issuer     text not null check (char_length(issuer) between 1 and 60),
    title      text not null check (char_length(title) between 1 and 100),
    text       text not null check (char_length(text) between 1 and 20000),
    by         uuid not null,
    by_name    text not null,
    entered_on date not null
);
comment on table  likeness.superior is '上级安排：机关工委等上级的年度安排，只用来比较本级的清单和方案';
create index on likeness.superior (year);
