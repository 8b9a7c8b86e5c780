-- Not only occurrences move when a notice of holidays is entered; and measures that nobody carried out come along.

alter table renewal.moved_due rename column occurrence to object;
alter table renewal.moved_due add column kind text not null default 'occurrence';
alter table renewal.moved_due alter column kind drop default;
comment on table  renewal.moved_due is '导入放假安排时重算而变动的时限';
comment on column renewal.moved_due.kind is '对象的类别，与链上一致；object 是该对象';

alter table renewal.suggestion drop constraint suggestion_origin_check;
alter table renewal.suggestion add constraint suggestion_origin_check
    check (origin in ('ITEM', 'MEASURE', 'LETTER', 'NEVER_DONE', 'DISPUTE', 'POINT', 'COMMENT', 'ADVICE', 'FEEDBACK',
                      'COMMON_FINDING', 'RETURNED'));
