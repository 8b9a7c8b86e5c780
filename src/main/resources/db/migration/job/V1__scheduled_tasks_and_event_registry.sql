-- Work done by the clock or later (db-scheduler), and news between modules that must not be lost (event registry).

create table job.scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index on job.scheduled_tasks (execution_time);
create index on job.scheduled_tasks (last_heartbeat);
comment on table job.scheduled_tasks is 'What db-scheduler is to do and when; one node does it, once. A finished one-time task leaves no row.';
comment on column job.scheduled_tasks.task_data is 'The task''s data as JSON.';

create table job.event_publication (
    id                     uuid        primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index on job.event_publication using hash (serialized_event);
create index on job.event_publication (completion_date);
create index on job.event_publication (status, publication_date);
comment on table job.event_publication is
    'News another module has still to react to: written in the transaction of the act, moved to the archive once the reaction is done, sent again by a job if it failed.';

create table job.event_publication_archive (like job.event_publication including all);
comment on table job.event_publication_archive is 'News that was reacted to.';
