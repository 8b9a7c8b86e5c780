-- What people were told (通知), and which mornings have been held. What waits for people (待办) is not here:
-- modules answer that from their own tables.

create table notice.note (
    id      uuid        primary key,
    key     text        not null,
    person  uuid        not null,
    tenure  uuid        not null,
    sort    text        not null check (sort in ('NEWS', 'REMINDER', 'DIGEST')),
    title   text        not null,
    second  text,
    kind    text,
    object  uuid,
    day     date        not null,
    sent_at timestamptz not null default now(),
    read_at timestamptz,
    unique (key, person),
    check ((kind is null) = (object is null))
);
comment on table  notice.note        is 'One thing one person was told, once.';
comment on column notice.note.key    is 'What it is about; the same key is told to the same person once.';
comment on column notice.note.tenure is 'Under which post they were told; all zero for the person as such. Follows an unread note when the holder changes.';
comment on column notice.note.sort   is 'News of a module, a reminder of the ladder, or the digest of a morning.';
comment on column notice.note.kind   is 'With object: where it leads, as in pub_node.';
comment on column notice.note.day    is 'The day of business it was told on.';
create index on notice.note (person, id desc);
create index on notice.note (tenure) where read_at is null;

create table notice.morning (
    day date primary key,
    at  timestamptz not null default now()
);
comment on table notice.morning is 'Working days on which digest and reminders have gone out: each day once, on one node.';
