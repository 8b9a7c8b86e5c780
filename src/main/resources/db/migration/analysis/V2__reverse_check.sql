-- Who asked what answered for an incident (倒查). What the answer was is computed again from the modules each time:
-- they know their past.

create table analysis.reverse_check (
    id          uuid primary key,
    unit        uuid not null,
    incident_on date not null,
    happened    bytea not null,
    duty        uuid,
    person      uuid not null,
    person_name text not null,
    person_post text not null,
    made_on     date not null
);
comment on table analysis.reverse_check is 'One reverse check: an incident''s day and unit, and who asked. Each is in the ledger too.';
comment on column analysis.reverse_check.happened is 'What happened, in the words of whoever asked; sealed.';
comment on column analysis.reverse_check.duty is 'The duty the incident is thought to fall under, if one was named.';
create index on analysis.reverse_check (unit, made_on);
create index on analysis.reverse_check (person, made_on);
