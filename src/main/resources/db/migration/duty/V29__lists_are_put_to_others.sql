-- Between drafting and review a list may be put to units and members (征求意见).

alter table duty.list_version drop constraint list_version_state_check;
alter table duty.list_version add constraint list_version_state_check check (state in
    ('DRAFT', 'CONSULTING', 'REVIEW', 'APPROVAL', 'TO_ISSUE', 'ISSUED', 'SUPERSEDED', 'SENT_BACK', 'WITHDRAWN'));
drop index duty.list_version_list_idx;
create unique index list_under_way on duty.list_version (list)
    where state in ('DRAFT', 'CONSULTING', 'REVIEW', 'APPROVAL', 'TO_ISSUE', 'SENT_BACK', 'WITHDRAWN');
comment on column duty.list_version.state is
    '草拟、征求意见中、待审核、待审定、待印发、已印发、已被替代、退回、撤回';
