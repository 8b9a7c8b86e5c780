-- How far the demonstration's half year has been told. Empty everywhere but in a demonstration.
create table demo.story (
    only_row boolean primary key default true check (only_row),
    told_until date not null,
    finished boolean not null
);
comment on table demo.story is 'The half year told by the chapters (演示经过): which day was told last, and whether all of it was.';
