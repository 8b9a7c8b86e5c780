-- Archives of closed years (年度归档), kept in pieces so that neither writing nor reading needs them whole.

create table renewal.archive (
    id        uuid primary key,
    year      int  not null,
    state     text not null check (state in ('WAITING', 'MADE', 'BROKEN')),
    asker     uuid not null,
    asker_name text not null,
    asked_on  date not null,
    made_at   timestamptz,
    fault     text
);
comment on table  renewal.archive is '年度归档：在后台制作';
comment on column renewal.archive.fault is '没有做成时的编号';
create index on renewal.archive (year, id);
create unique index on renewal.archive (year) where state = 'WAITING';

create table renewal.archive_part (
    archive uuid not null references renewal.archive on delete cascade,
    whole   boolean not null,
    ordinal int  not null,
    bytes   bytea not null,
    primary key (archive, whole, ordinal)
);
comment on table  renewal.archive_part is '归档文件的内容，每段一兆';
comment on column renewal.archive_part.whole is '连同留痕台账；否则只有各台账的表格';
