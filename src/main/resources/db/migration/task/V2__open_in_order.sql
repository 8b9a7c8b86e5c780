-- What is open, of a unit, of a person and under a post, in the order of the list: a page of fifty then reads
-- fifty rows, however few of the unit's are open and however many of the person's.
create index on task.occurrence (unit, due_on, id) where state in ('NOT_STARTED', 'UNDER_WAY');
create index on task.occurrence (owner, due_on, id) where state in ('NOT_STARTED', 'UNDER_WAY');
create index on task.occurrence (owner_tenure, due_on, id) where state in ('NOT_STARTED', 'UNDER_WAY');
drop index task.occurrence_owner_tenure_idx;
