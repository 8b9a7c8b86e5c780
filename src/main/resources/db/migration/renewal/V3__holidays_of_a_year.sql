-- What a notice of holidays moved when it was entered (时限重算).

create table renewal.moved_due (
    id         uuid primary key,
    year       int  not null,
    entered_on date not null,
    occurrence uuid not null,
    unit       uuid not null,
    number     text not null,
    title      text not null,
    before     date not null,
    after      date not null
);
comment on table  renewal.moved_due is '导入放假安排时重算而变动的任务时限';
comment on column renewal.moved_due.entered_on is '导入那天';
create index on renewal.moved_due (year, id);
