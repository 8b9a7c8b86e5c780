-- The organisation: its tree of units, the posts in them, who held which post when, who is in charge of
-- what, and what a post may do. Days are days of business, first and last day included.

create table organization.unit (
    id uuid primary key,
    code text not null unique,
    name text not null,
    kind text not null,
    parent uuid references organization.unit (id),
    since date not null,
    until date,
    sort int not null,
    version int not null default 0,
    check (until >= since),
    check (parent <> id)
);
create index on organization.unit (parent);
create index on organization.unit (name);
comment on table organization.unit is 'A unit (单位): 党组, 处室, 直属单位, 党支部 … Keeps its id through every change of its name.';
comment on column organization.unit.code is '单位编码, as in the office''s own files.';
comment on column organization.unit.name is 'The name now; earlier names lie in unit_name.';
comment on column organization.unit.kind is '单位类型, as written in the office''s own files.';
comment on column organization.unit.sort is 'Order among its siblings, as in the office''s own files.';
comment on column organization.unit.until is 'Last day (撤销前一日); null while it exists.';

create table organization.unit_name (
    unit uuid not null references organization.unit (id),
    name text not null,
    since date not null,
    until date,
    primary key (unit, since),
    check (until >= since)
);
comment on table organization.unit_name is 'Every name a unit has had (沿用名称), so that a past day shows the name of that day.';

create table organization.unit_branch (
    above uuid not null references organization.unit (id),
    below uuid not null references organization.unit (id),
    depth int not null,
    primary key (above, below)
);
create index on organization.unit_branch (below, above);
comment on table organization.unit_branch is 'The tree as pairs: every unit with itself (depth 0) and with everything below it. Kept by a trigger.';

create view organization.unit_tree as
with recursive down as (
    select id as above, id as below, 0 as depth from organization.unit
    union all
    select down.above, child.id, down.depth + 1
    from down join organization.unit child on child.parent = down.below
    where down.depth < 50)
select above, below, depth from down;
comment on view organization.unit_tree is 'The tree as pairs, computed; unit_branch is its copy.';

create function organization.rebuild_unit_branch() returns trigger language plpgsql as $$
begin
    if exists (select 1 from organization.unit_tree where above = below and depth > 0) then
        raise exception 'a unit cannot lie below itself';
    end if;
    delete from organization.unit_branch b
    where not exists (select 1 from organization.unit_tree n where (n.above, n.below, n.depth) = (b.above, b.below, b.depth));
    insert into organization.unit_branch (above, below, depth)
    select above, below, depth from organization.unit_tree
    on conflict (above, below) do nothing;
    return null;
end $$;
create trigger unit_branch_inserted after insert on organization.unit
    for each statement execute function organization.rebuild_unit_branch();
create trigger unit_branch_updated after update of parent on organization.unit
    for each statement execute function organization.rebuild_unit_branch();

create table organization.person (
    id uuid primary key,
    staff_no text not null unique,
    name text not null,
    grade text,
    version int not null default 0
);
create index on organization.person (name);
comment on table organization.person is 'A person (人员), for life, across every post. Deliberately no more than number, name and grade.';
comment on column organization.person.staff_no is '工号, the key under which office files name the person.';
comment on column organization.person.grade is '管理层级 last known, such as 处级.';

create table organization.post (
    id uuid primary key,
    unit uuid not null references organization.unit (id),
    title text not null,
    principal boolean not null,
    single boolean not null,
    sort int not null,
    unique (unit, title)
);
comment on table organization.post is 'A post (职务) of a unit, whoever holds it.';
comment on column organization.post.principal is 'Its holder answers for the unit as a whole (书记, 组长, 主要负责人).';
comment on column organization.post.single is 'One holder at a time; 班子成员 or 联络员 may be several.';

create table organization.tenure (
    id uuid primary key,
    post uuid not null references organization.post (id),
    person uuid not null references organization.person (id),
    since date not null,
    until date,
    grade text,
    acting boolean not null default false,
    document text,
    succeeds uuid references organization.tenure (id),
    corrected boolean not null default false,
    version int not null default 0,
    check (until >= since)
);
create index on organization.tenure (post, since);
create index on organization.tenure (person, since);
create index on organization.tenure (succeeds);
comment on table organization.tenure is 'One person holding one post from a day to a day (任职). Everything a person answers for hangs on one.';
comment on column organization.tenure.until is 'Last day held (免职日期); null while it is held.';
comment on column organization.tenure.acting is '临时主持工作: holds the post for an absent holder, by document and dates.';
comment on column organization.tenure.document is 'The document of appointment (任免文号), if known.';
comment on column organization.tenure.succeeds is 'The tenure whose open matters passed to this one.';
comment on column organization.tenure.corrected is 'Its dates or its person were typed wrong once and put right (更正).';

create table organization.charge (
    tenure uuid not null references organization.tenure (id),
    unit uuid not null references organization.unit (id),
    since date not null,
    until date,
    primary key (tenure, unit, since),
    check (until >= since)
);
create index on organization.charge (unit, since);
comment on table organization.charge is 'A member of the leading body in charge (分管) of a unit; what lies below the unit is covered too.';

create table organization.care (
    tenure uuid not null references organization.tenure (id),
    unit uuid not null references organization.unit (id),
    since date not null,
    until date,
    primary key (tenure, unit, since),
    check (until >= since)
);
create index on organization.care (unit, since);
comment on table organization.care is 'A unit supervised by a member of the stationed group (归口监督); what lies below the unit is covered too.';

create table organization.post_role (
    id uuid primary key default gen_random_uuid(),
    title text not null,
    unit_kind text not null default '%',
    unit_name text not null default '%',
    role text not null,
    since date not null,
    until date,
    approved_by text not null,
    approved_at timestamptz not null default now(),
    check (until >= since)
);
comment on table organization.post_role is 'Which post acts in which role (职务与角色对照), dated. Only the security administrator approves a change.';
comment on column organization.post_role.title is 'Title of the post, as a pattern of LIKE; likewise unit_kind and unit_name. Every row that fits counts.';

create table organization.role_right (
    role text not null,
    area text not null,
    act text not null,
    scope text not null check (scope in ('self', 'unit', 'tree', 'charge', 'care', 'round', 'all')),
    primary key (role, area, act, scope)
);
create index on organization.role_right (area, act, role);
comment on table organization.role_right is 'What a role may do, to what extent; a copy of zelian/organization/rights.csv made at every start.';
comment on column organization.role_right.scope is 'self: only what is one''s own (no unit at all); round: the units of a round_grant.';

create table organization.round_grant (
    id uuid primary key,
    round uuid not null,
    tenure uuid not null references organization.tenure (id),
    role text not null,
    unit uuid not null references organization.unit (id),
    since date not null,
    until date not null,
    reason text not null,
    check (until >= since)
);
create index on organization.round_grant (tenure);
create index on organization.round_grant (round);
comment on table organization.round_grant is 'A role for one round of inspection or assessment (督责组·考核组成员): for its units, while it runs.';

create view organization.tenure_role as
select t.id as tenure, r.role, greatest(t.since, r.since) as since, least(t.until, r.until) as until
from organization.tenure t
join organization.post p on p.id = t.post
join organization.unit u on u.id = p.unit
join organization.post_role r on p.title like r.title and u.kind like r.unit_kind and u.name like r.unit_name
where greatest(t.since, r.since) <= coalesce(least(t.until, r.until), 'infinity')
union all
select g.tenure, g.role, greatest(t.since, g.since), least(t.until, g.until)
from organization.round_grant g
join organization.tenure t on t.id = g.tenure
where greatest(t.since, g.since) <= coalesce(least(t.until, g.until), 'infinity');
comment on view organization.tenure_role is 'In which roles a tenure acts, and when.';

create view organization.scope_unit as
select t.id as tenure, 'unit' as scope, null::text as role, p.unit, t.since, t.until
from organization.tenure t join organization.post p on p.id = t.post
union all
select t.id, 'tree', null, b.below, t.since, t.until
from organization.tenure t join organization.post p on p.id = t.post
join organization.unit_branch b on b.above = p.unit
union all
select c.tenure, 'charge', null, b.below, greatest(c.since, t.since), least(c.until, t.until)
from organization.charge c join organization.tenure t on t.id = c.tenure
join organization.unit_branch b on b.above = c.unit
union all
select c.tenure, 'care', null, b.below, greatest(c.since, t.since), least(c.until, t.until)
from organization.care c join organization.tenure t on t.id = c.tenure
join organization.unit_branch b on b.above = c.unit
union all
select g.tenure, 'round', g.role, g.unit, greatest(g.since, t.since), least(g.until, t.until)
from organization.round_grant g join organization.tenure t on t.id = g.tenure
union all
select t.id, 'all', null, u.id, t.since, t.until
from organization.tenure t cross join organization.unit u;
comment on view organization.scope_unit is 'Which units each extent (unit, tree, charge, care, round, all) means for a tenure, and when.';

create view organization.scope_now as
select distinct r.tenure, g.area, g.act, s.unit, greatest(r.since, s.since) as since, least(r.until, s.until) as until
from organization.tenure_role r
join organization.role_right g on g.role = r.role
join organization.scope_unit s on s.tenure = r.tenure and s.scope = g.scope and (s.role is null or s.role = r.role)
where greatest(r.since, s.since) <= coalesce(least(r.until, s.until), 'infinity');
comment on view organization.scope_now is 'The permission rule, computed from tenures, roles, rights, charge, care and rounds.';

create table organization.scope (
    tenure uuid not null,
    area text not null,
    act text not null,
    unit uuid not null,
    since date not null,
    until date
);
create index scope_asked on organization.scope (tenure, area, act, unit) include (since, until);
create index scope_unit_asked on organization.scope (unit);
-- Readers differ widely (one unit, or all): let the planner know the wide ones by name.
alter table organization.scope alter tenure set statistics 1000;
create statistics organization.scope_readers (mcv) on tenure, area, act from organization.scope;
alter statistics organization.scope_readers set statistics 1000;
comment on table organization.scope is 'A copy of scope_now, kept by triggers in the very transaction of each change, so that lists of millions of rows can join it.';

create view organization.pub_scope as select tenure, area, act, unit, since, until from organization.scope;
comment on view organization.pub_scope is 'The one permission rule in SQL: who, acting under a tenure, may do what about which unit, and when. Lists join it.';

create function organization.refresh_scope_of_tenures(changed uuid[]) returns void language plpgsql as $$
declare
    one uuid;
begin
    delete from organization.scope where tenure = any (changed);
    foreach one in array changed loop -- one by one: so the computation starts from the tenure
        insert into organization.scope
        select tenure, area, act, unit, since, until from organization.scope_now where tenure = one;
    end loop;
end $$;
comment on function organization.refresh_scope_of_tenures is 'Computes the scope of these tenures anew.';

create function organization.refresh_scope_of_units(changed uuid[]) returns void language plpgsql as $$
begin
    delete from organization.scope where unit = any (changed);
    insert into organization.scope
    select tenure, area, act, unit, since, until from organization.scope_now where unit = any (changed);
end $$;
comment on function organization.refresh_scope_of_units is 'Computes anew who may do what about these units.';

create function organization.refresh_scope() returns void language plpgsql as $$
begin
    delete from organization.scope;
    insert into organization.scope select tenure, area, act, unit, since, until from organization.scope_now;
end $$;
comment on function organization.refresh_scope is 'Computes every scope anew: after a change of the table of posts and roles or of what roles may do.';

create function organization.tenures_changed() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        perform organization.refresh_scope_of_tenures(array(select id from was));
    elsif tg_op = 'INSERT' then
        perform organization.refresh_scope_of_tenures(array(select id from now_is));
    else
        perform organization.refresh_scope_of_tenures(array(
            select n.id from now_is n join was w on w.id = n.id
            where (n.post, n.since, coalesce(n.until, 'infinity')) <> (w.post, w.since, coalesce(w.until, 'infinity'))));
    end if;
    return null;
end $$;
create trigger tenure_inserted after insert on organization.tenure
    referencing new table as now_is for each statement execute function organization.tenures_changed();
create trigger tenure_updated after update on organization.tenure
    referencing old table as was new table as now_is for each statement execute function organization.tenures_changed();
create trigger tenure_deleted after delete on organization.tenure
    referencing old table as was for each statement execute function organization.tenures_changed();

create function organization.extent_changed() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        perform organization.refresh_scope_of_tenures(array(select distinct tenure from was));
    elsif tg_op = 'INSERT' then
        perform organization.refresh_scope_of_tenures(array(select distinct tenure from now_is));
    else
        perform organization.refresh_scope_of_tenures(array(select tenure from was union select tenure from now_is));
    end if;
    return null;
end $$;
create trigger charge_inserted after insert on organization.charge
    referencing new table as now_is for each statement execute function organization.extent_changed();
create trigger charge_updated after update on organization.charge
    referencing old table as was new table as now_is for each statement execute function organization.extent_changed();
create trigger charge_deleted after delete on organization.charge
    referencing old table as was for each statement execute function organization.extent_changed();
create trigger care_inserted after insert on organization.care
    referencing new table as now_is for each statement execute function organization.extent_changed();
create trigger care_updated after update on organization.care
    referencing old table as was new table as now_is for each statement execute function organization.extent_changed();
create trigger care_deleted after delete on organization.care
    referencing old table as was for each statement execute function organization.extent_changed();
create trigger round_grant_inserted after insert on organization.round_grant
    referencing new table as now_is for each statement execute function organization.extent_changed();
create trigger round_grant_updated after update on organization.round_grant
    referencing old table as was new table as now_is for each statement execute function organization.extent_changed();
create trigger round_grant_deleted after delete on organization.round_grant
    referencing old table as was for each statement execute function organization.extent_changed();

create function organization.units_changed() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        perform organization.refresh_scope_of_units(array(select id from now_is));
        return null;
    end if;
    if exists (select 1 from now_is n join was w on w.id = n.id where (n.kind, n.name) <> (w.kind, w.name)) then
        perform organization.refresh_scope_of_tenures(array(
            select t.id from organization.tenure t join organization.post p on p.id = t.post
            join now_is n on n.id = p.unit join was w on w.id = n.id where (n.kind, n.name) <> (w.kind, w.name)));
    end if;
    if exists (select 1 from now_is n join was w on w.id = n.id where n.parent is distinct from w.parent) then
        perform organization.refresh_scope_of_units(array(
            select b.below from now_is n join was w on w.id = n.id
            join organization.unit_branch b on b.above = n.id where n.parent is distinct from w.parent));
    end if;
    return null;
end $$;
-- Triggers of one event run in the order of their names: the tree (unit_branch_…) is ready before these.
create trigger unit_scope_inserted after insert on organization.unit
    referencing new table as now_is for each statement execute function organization.units_changed();
create trigger unit_scope_updated after update on organization.unit
    referencing old table as was new table as now_is for each statement execute function organization.units_changed();

create function organization.posts_changed() returns trigger language plpgsql as $$
begin
    perform organization.refresh_scope_of_tenures(array(
        select t.id from organization.tenure t join now_is n on n.id = t.post));
    return null;
end $$;
create trigger post_updated after update on organization.post
    referencing new table as now_is for each statement execute function organization.posts_changed();

create function organization.rules_changed() returns trigger language plpgsql as $$
begin
    perform organization.refresh_scope();
    return null;
end $$;
create trigger post_role_changed after insert or update or delete on organization.post_role
    for each statement execute function organization.rules_changed();
create trigger role_right_changed after insert or update or delete on organization.role_right
    for each statement execute function organization.rules_changed();

create view organization.pub_node as
select 'unit' as kind, u.id, u.id as unit, u.name as title, u.kind as note, u.code as number,
    case when u.until is null then '有效' else '已撤销' end as state, null::uuid as who, 'INTERNAL' as visibility,
    u.since, u.until
from organization.unit u
union all
select 'person', p.id, h.unit, p.name, h.posts, p.staff_no,
    case when h.ends is null then '在任' else '已离任' end, p.id, 'INTERNAL', h.since, h.ends
from organization.person p
join lateral (
    select (array_agg(x.unit order by t.until desc nulls first, x.principal desc, t.since desc))[1] as unit,
        string_agg(u.name || x.title, '、' order by x.principal desc, t.since) filter (where t.until is null) as posts,
        min(t.since) as since, nullif(max(coalesce(t.until, 'infinity'::date)), 'infinity'::date) as ends
    from organization.tenure t
    join organization.post x on x.id = t.post
    join organization.unit u on u.id = x.unit
    where t.person = p.id) h on true;
comment on view organization.pub_node is 'Units and people as places of the chain.';

create view organization.pub_link as
select 'unit' as from_kind, u.parent as from_id, '下级' as relation, 'unit' as to_kind, u.id as to_id, u.since, u.until
from organization.unit u where u.parent is not null
union all
select 'unit', p.unit, '任职', 'person', t.person, t.since, t.until
from organization.tenure t join organization.post p on p.id = t.post
union all
select 'person', t.person, '分管', 'unit', c.unit, c.since, c.until
from organization.charge c join organization.tenure t on t.id = c.tenure
union all
select 'person', t.person, '归口监督', 'unit', c.unit, c.since, c.until
from organization.care c join organization.tenure t on t.id = c.tenure;
comment on view organization.pub_link is 'Who holds a post where, and who looks after which unit.';

-- The defaults: posts as offices usually name them. The security administrator replaces them row by row.
insert into organization.post_role (title, unit_kind, unit_name, role, since, approved_by) values
    ('党组书记', '%', '%', 'SECRETARY', '1949-10-01', '初始设置'),
    ('党委书记', '党委', '%', 'SECRETARY', '1949-10-01', '初始设置'),
    ('党组成员', '%', '%', 'MEMBER', '1949-10-01', '初始设置'),
    ('党组副书记', '%', '%', 'MEMBER', '1949-10-01', '初始设置'),
    ('班子成员', '%', '%', 'MEMBER', '1949-10-01', '初始设置'),
    ('%', '机关党委', '%', 'PARTY_OFFICE', '1949-10-01', '初始设置'),
    ('%', '机关纪委', '%', 'DISCIPLINE', '1949-10-01', '初始设置'),
    ('%', '派驻纪检监察组', '%', 'STATIONED', '1949-10-01', '初始设置'),
    ('主要负责人', '%', '%人事%', 'PERSONNEL', '1949-10-01', '初始设置'),
    ('副职负责人', '%', '%人事%', 'PERSONNEL', '1949-10-01', '初始设置'),
    ('主要负责人', '%', '%审计%', 'JOINT', '1949-10-01', '初始设置'),
    ('工作人员', '%', '%审计%', 'JOINT', '1949-10-01', '初始设置'),
    ('%干部监督%', '%', '%', 'JOINT', '1949-10-01', '初始设置'),
    ('主要负责人', '处室', '%', 'UNIT_HEAD', '1949-10-01', '初始设置'),
    ('主要负责人', '直属单位', '%', 'UNIT_HEAD', '1949-10-01', '初始设置'),
    ('处长', '处室', '%', 'UNIT_HEAD', '1949-10-01', '初始设置'),
    ('主任', '%', '%', 'UNIT_HEAD', '1949-10-01', '初始设置'),
    ('院长', '直属单位', '%', 'UNIT_HEAD', '1949-10-01', '初始设置'),
    ('局长', '直属单位', '%', 'UNIT_HEAD', '1949-10-01', '初始设置'),
    ('副职负责人', '%', '%', 'STAFF', '1949-10-01', '初始设置'),
    ('支部书记', '%', '%', 'BRANCH', '1949-10-01', '初始设置'),
    ('总支书记', '%', '%', 'BRANCH', '1949-10-01', '初始设置'),
    ('纪检委员', '%', '%', 'BRANCH', '1949-10-01', '初始设置'),
    ('联络员', '%', '%', 'CLERK', '1949-10-01', '初始设置'),
    ('秘书', '%', '%', 'CLERK', '1949-10-01', '初始设置'),
    ('工作人员', '%', '%', 'STAFF', '1949-10-01', '初始设置'),
    ('%专员', '%', '%', 'STAFF', '1949-10-01', '初始设置');
