-- A list may end without another in its place: with its unit (机构调整).

alter table duty.duty_list drop constraint duty_list_check;
alter table duty.duty_list
    add column ended_why text,
    add check (followed_by is null or until is not null),
    add check ((ended_why is not null) = (until is not null and followed_by is null));
comment on column duty.duty_list.ended_why is '没有接替而停止执行的原因；其他为空';
