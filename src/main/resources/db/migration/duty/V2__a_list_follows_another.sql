-- The list of the next year takes the place of the one before (接替): which, since when, and line by line.

alter table duty.duty_list
    add column followed_by uuid references duty.duty_list,
    add column until       date,
    add check ((followed_by is null) = (until is null));
comment on column duty.duty_list.followed_by is '由哪个年度的清单接替；仍在执行为空';
comment on column duty.duty_list.until is '执行末日：接替的清单执行前一天';
create index on duty.duty_list (followed_by) where followed_by is not null;

alter table duty.duty add column follows uuid references duty.duty;
comment on column duty.duty.follows is '接续上年清单的哪一项';
create index on duty.duty (follows) where follows is not null;
