-- What no duty asks for but another object does, such as a measure of a risk card (风险防控措施).
alter table task.occurrence
    alter column duty drop not null,
    add column origin_kind text,
    add column origin uuid,
    drop constraint occurrence_check2,
    add constraint asked_for_once check (num_nonnulls(claim, parent, origin) = 1),
    add constraint asked_by_a_duty_or_another check (duty is not null or origin is not null or parent is not null),
    add constraint origin_has_its_kind check ((origin is null) = (origin_kind is null));
comment on column task.occurrence.duty is '来自哪项责任；来自其他事项（如风险防控措施）的为空';
comment on column task.occurrence.origin_kind is '不来自责任的，来自哪一类事项，如 risk_measure';
comment on column task.occurrence.origin is '不来自责任的，来自哪一件事项';
create unique index on task.occurrence (origin, label) where state <> 'ENDED' and origin is not null;
create index on task.occurrence (origin, origin_kind) where origin is not null;
