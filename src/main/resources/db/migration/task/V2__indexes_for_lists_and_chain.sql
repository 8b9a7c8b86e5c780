-- What is open, of a unit, of a person and under a post, in the order of the list: a page of fifty then reads
-- fifty rows, however few of the unit's are open and however many of the person's.
create index on task.occurrence (unit, due_on, id) where state in ('NOT_STARTED', 'UNDER_WAY');
create index on task.occurrence (owner, due_on, id) where state in ('NOT_STARTED', 'UNDER_WAY');
create index on task.occurrence (owner_tenure, due_on, id) where state in ('NOT_STARTED', 'UNDER_WAY');
drop index task.occurrence_owner_tenure_idx;

-- What follows from a claim or a task in the chain, ended or not; the unique indexes know only what has not ended.
create index on task.occurrence (claim) where claim is not null;
create index on task.occurrence (parent) where parent is not null;
