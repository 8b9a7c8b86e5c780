-- Openings of years that were asked for (开年), done in the background: all or nothing.

create table renewal.opening (
    id           uuid primary key,
    year         int  not null,
    state        text not null check (state in ('WAITING', 'DONE', 'BROKEN')),
    asker_tenure uuid not null,
    asker_name   text not null,
    asked_on     date not null,
    fault        text
);
comment on table  renewal.opening is '开年：提出后在后台办理，一次办完或者不办';
comment on column renewal.opening.fault is '没有办成的原因或编号';
create unique index on renewal.opening (year) where state = 'WAITING';

create table renewal.opening_progress (
    opening uuid primary key,
    done    int not null,
    whole   int not null
);
comment on table renewal.opening_progress is '开年办到哪里：只供页面显示，办成之前别处看不到结果';
