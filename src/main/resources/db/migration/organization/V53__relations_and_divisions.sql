-- How bodies stand to each other, and who supervises whom: both dated, both by document.

create table organization.relation (
    id uuid primary key,
    kind text not null check (kind in ('LEADS', 'ANSWERS_TO', 'GUIDES', 'STATIONED')),
    from_unit uuid references organization.unit (id),
    from_name text not null default '',
    to_unit uuid references organization.unit (id),
    to_name text not null default '',
    since date not null,
    until date,
    document text not null,
    version int not null default 0,
    check (until >= since),
    check (from_unit is not null or from_name <> ''),
    check (to_unit is not null or to_name <> ''),
    check (from_unit is not null or to_unit is not null),
    check (from_unit is distinct from to_unit)
);
create index on organization.relation (from_unit);
create index on organization.relation (to_unit);
comment on table organization.relation is '机构之间的关系：领导、负责、指导督促、派驻监督，按日期，凭文件';
comment on column organization.relation.from_name is '树外的机构，如 机关工委；树内的为空';

create table organization.division (
    id uuid primary key,
    unified boolean not null,
    upper uuid not null references organization.unit (id),
    lower uuid references organization.unit (id),
    grades text not null default '',
    since date not null unique,
    document text not null,
    check (unified or lower is not null and lower <> upper and grades <> '')
);
comment on table organization.division is '监督对象划分：统管，或按管理层级分段；新的一条生效之日，原来的一条终止';
comment on column organization.division.upper is '统管的机构；分段时管 grades 所列层级的人员';
comment on column organization.division.lower is '分段时管其余人员的机构';
comment on column organization.division.grades is '分段时归 upper 的管理层级，顿号分开';
