-- The organisation changes its shape on a day, by a document: which unit lay below which when, and which act made it so.

create table organization.unit_parent (
    unit uuid not null references organization.unit (id),
    parent uuid references organization.unit (id),
    since date not null,
    until date,
    primary key (unit, since),
    check (until >= since),
    check (parent <> unit)
);
create index on organization.unit_parent (parent, since);
comment on table organization.unit_parent is '单位的上级，按日期：任何一天的组织树由此读出；unit.parent 是现在的上级';
insert into organization.unit_parent (unit, parent, since, until) select id, parent, since, until from organization.unit;

create function organization.keep_first_parent() returns trigger language plpgsql as $$
begin
    insert into organization.unit_parent (unit, parent, since, until) select id, parent, since, until from now_is
    on conflict do nothing;
    return null;
end $$;
create trigger unit_parent_begins after insert on organization.unit
    referencing new table as now_is for each statement execute function organization.keep_first_parent();

create table organization.reshaping (
    id uuid primary key,
    kind text not null check (kind in ('RENAME', 'MOVE', 'MERGE', 'SPLIT', 'ABOLISH')),
    day date not null,
    document text not null,
    sentence text not null,
    by_name text not null,
    done_on date not null
);
comment on table organization.reshaping is '机构调整：更名、划转、并入、分设、撤销，凭文件、按日期，一次办完';
comment on column organization.reshaping.day is '调整后的第一天';
comment on column organization.reshaping.document is '依据的文件';

create table organization.reshaping_unit (
    reshaping uuid not null references organization.reshaping,
    unit uuid not null references organization.unit (id),
    part text not null check (part in ('CHANGED', 'INTO', 'NEW')),
    primary key (reshaping, unit, part)
);
create index on organization.reshaping_unit (unit);
comment on table organization.reshaping_unit is '调整涉及的单位：被调整的、接收的、新设的';
