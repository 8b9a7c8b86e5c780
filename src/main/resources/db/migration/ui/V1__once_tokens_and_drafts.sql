-- What pages keep for themselves: tokens that let a form act once, and drafts of what is being typed.

create table ui.once_token (
    token    uuid        not null,
    person   uuid        not null,
    path     text        not null,
    at       timestamptz not null default now(),
    location text,
    primary key (token, person, path)
);
comment on table  ui.once_token          is 'A form that was posted. A second post of it, by double click or repetition, waits for the first and is sent to the same place without acting again.';
comment on column ui.once_token.person   is 'Who posted; all zero before signing in.';
comment on column ui.once_token.location is 'Where the first post was sent afterwards.';
create index on ui.once_token (at);

create table ui.draft (
    person uuid        not null,
    key    text        not null check (length(key) between 1 and 200),
    fields bytea       not null,
    at     timestamptz not null default now(),
    primary key (person, key)
);
comment on table  ui.draft        is 'What a person has typed into a form and not yet sent off; goes with the act that the form performs.';
comment on column ui.draft.key    is 'Which form, about which object.';
comment on column ui.draft.fields is 'Names and values as JSON, sealed: drafts hold what would be sealed once sent off.';
create index on ui.draft (at);
