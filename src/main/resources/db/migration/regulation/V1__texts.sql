-- Texts that duties and rules rest on (法规依据): which rule, which article, in our own short words.

create table regulation.regulation (
    id            uuid primary key,
    slug          text not null unique,
    title         text not null unique,
    issuer        text,
    issued_on     date,
    in_force_from date,
    in_force_until date,
    verified      text not null check (verified in ('yes', 'second-hand', 'no')),
    note          text
);
comment on table  regulation.regulation is '法规：责任和规则所依据的文本；只存名称、日期和核验情况，不存原文';
comment on column regulation.regulation.slug is '资源文件名，编号由它算出，重复装载不变';
comment on column regulation.regulation.title is '名称，不带书名号';
comment on column regulation.regulation.issuer is '制定机关；未核验时为空';
comment on column regulation.regulation.issued_on is '印发日';
comment on column regulation.regulation.in_force_from is '施行首日';
comment on column regulation.regulation.in_force_until is '末日；现行有效为空';
comment on column regulation.regulation.verified is '核验：yes 见过条文，second-hand 转述，no 未核验';
comment on column regulation.regulation.note is '提醒使用者的一句话，如新旧版本的区别';

create table regulation.clause (
    id         uuid primary key,
    regulation uuid not null references regulation.regulation,
    ordinal    int  not null,
    number     text not null,
    gist       text not null,
    verified   text not null check (verified in ('yes', 'second-hand', 'no')),
    unique (regulation, number)
);
comment on table  regulation.clause is '条款：用自己的话写的一句要点；每部法规另有一条“全文”，供只写名称的依据引用';
comment on column regulation.clause.ordinal is '在本法规内的顺序，全文为 0';
comment on column regulation.clause.number is '条号，如 第十六条；条号未核验时写事项名；整部为 全文';
comment on column regulation.clause.gist is '要点，自己的话，不是原文';
comment on column regulation.clause.verified is '核验：yes 见过条文，second-hand 转述，no 未核验';

create view regulation.pub_node as
select 'regulation' as kind, r.id, null::uuid as unit, '《' || r.title || '》' as title,
       coalesce(r.issuer, '') as note, null::text as number,
       case when r.in_force_until is null then '现行有效' else '已废止' end as state,
       null::uuid as who, 'PUBLIC' as visibility, r.in_force_from as since, r.in_force_until as until
from   regulation.regulation r
union all
select 'clause', c.id, null::uuid, '《' || r.title || '》' || case c.number when '全文' then '' else c.number end,
       c.gist, c.number,
       case when r.in_force_until is null then '现行有效' else '已废止' end,
       null::uuid, 'PUBLIC', r.in_force_from, r.in_force_until
from   regulation.clause c
join   regulation.regulation r on r.id = c.regulation;

create view regulation.pub_link as
select 'regulation' as from_kind, c.regulation as from_id, '条款' as relation,
       'clause' as to_kind, c.id as to_id, r.in_force_from as since, r.in_force_until as until
from   regulation.clause c
join   regulation.regulation r on r.id = c.regulation;
