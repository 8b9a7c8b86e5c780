-- Whoever reads many units walks the open occurrences in the order of the list; which unit each is of stands in the index.
drop index task.occurrence_due_on_id_idx;
create index on task.occurrence (due_on, id) include (unit) where state in ('NOT_STARTED', 'UNDER_WAY');
