-- How a rule came about (沿革): its versions through time, each in our own words, with the days it was in force.

create table regulation.descent (
    id        uuid primary key,
    unit      uuid not null,
    title     text not null unique check (char_length(title) between 1 and 60),
    note      text not null default '' check (char_length(note) <= 300),
    opened_on date not null
);
comment on table  regulation.descent is '沿革：一项要求从最早到现行的文本';
comment on column regulation.descent.unit is '由哪个单位收录';
comment on column regulation.descent.note is '一句话：变化的趋向';

create table regulation.waypoint (
    id            uuid primary key,
    descent       uuid not null references regulation.descent,
    state         text not null check (state in ('RECORDED', 'VERIFIED')),
    lock          int  not null default 0,
    title         text not null check (char_length(title) between 1 and 60),
    article       text not null default '',
    gist          text not null check (char_length(gist) between 1 and 400),
    since         date not null,
    until         date,
    follows       uuid references regulation.waypoint,
    clause        uuid references regulation.clause,
    seen_in       text not null default '',
    recorded_by   uuid not null,
    recorded_name text not null,
    recorded_on   date not null,
    checked       text check (checked in ('yes', 'second-hand')),
    verified_by   uuid,
    verified_name text,
    verified_on   date,
    check (until is null or until >= since),
    check (follows <> id),
    check ((state = 'VERIFIED') = (verified_on is not null and verified_by is not null and checked is not null)),
    check (verified_by <> recorded_by)
);
comment on table  regulation.waypoint is '沿革节点：一个时期的文本，要求用自己的话写';
comment on column regulation.waypoint.since is '施行首日';
comment on column regulation.waypoint.until is '施行末日；仍有效为空';
comment on column regulation.waypoint.follows is '前身：接替哪个节点';
comment on column regulation.waypoint.clause is '法规库里的同一条款，责任由它找到沿革';
comment on column regulation.waypoint.seen_in is '从哪里看到，供核验';
comment on column regulation.waypoint.checked is '核验结果：yes 见过条文，second-hand 转述';
create index on regulation.waypoint (descent);
create index on regulation.waypoint (clause) where clause is not null;
create index on regulation.waypoint (follows) where follows is not null;
