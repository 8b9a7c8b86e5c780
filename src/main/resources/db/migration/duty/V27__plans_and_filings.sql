-- The three plans of a year drawn from the list (年度三份计划), and lists filed with the superior (备案).

create table duty.planned (
    duty    uuid primary key references duty.duty on delete cascade,
    plan    text not null check (plan in ('INTEGRITY', 'BUILDING', 'DISCIPLINE')),
    by      uuid not null,
    by_name text not null,
    put_on  date not null
);
comment on table  duty.planned is '年度事项编入哪份计划：党风廉政建设目标任务、机关党建工作重点、机关纪委工作重点';
comment on column duty.planned.plan is 'INTEGRITY 党风廉政建设目标任务，BUILDING 机关党建工作重点，DISCIPLINE 机关纪委工作重点';

create table duty.filing (
    id            uuid primary key,
    version       uuid not null unique references duty.list_version,
    list          uuid not null references duty.duty_list,
    unit          uuid not null,
    superior      uuid not null,
    state         text not null check (state in ('FILED', 'RECEIVED', 'REMARKED')),
    lock          int  not null default 0,
    words         text not null default '' check (char_length(words) <= 300),
    filed_by      uuid not null,
    filed_name    text not null,
    filed_on      date not null,
    remark        text check (char_length(remark) between 1 and 300),
    answered_by   uuid,
    answered_name text,
    answered_on   date,
    check ((state = 'FILED') = (answered_on is null)),
    check (state <> 'REMARKED' or remark is not null)
);
comment on table  duty.filing is '备案：下级清单印发后报上一级备案，上一级收悉或提出意见';
comment on column duty.filing.version is '报的是哪一版，一版只报一次';
comment on column duty.filing.words is '报送说明';
comment on column duty.filing.state is 'FILED 已报送，RECEIVED 已备案，REMARKED 备案有意见';
comment on column duty.filing.remark is '意见，写入下一版本时参考';
create index on duty.filing (list);
create index on duty.filing (superior) where state = 'FILED';
