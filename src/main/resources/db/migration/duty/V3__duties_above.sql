-- Which of the three lists a duty stands on, what gave rise to it, and which duties above it carries out (落实).

alter table duty.item
    add column series     text not null default '' check (series in ('', '责任', '任务', '制度')),
    add column upward     text not null default '',
    add column provenance text not null default '',
    add column horizon    text not null default '' check (horizon in ('', '年度', '长期'));
comment on column duty.item.series is '清单种类：责任、任务、制度；空即责任';
comment on column duty.item.upward is '落实事项，原文：上级清单或本清单里的责任事项或编号，多项用分号分开';
comment on column duty.item.provenance is '来源：权力风险点、职工关注点、监督重点区域、发现的问题、评估、新出台的规定';
comment on column duty.item.horizon is '长期、年度；空即年度';

create table duty.item_above (
    item uuid not null references duty.item on delete cascade,
    duty uuid not null references duty.duty,
    distance int not null check (distance >= 0),
    likeness int not null check (likeness between 0 and 100),
    primary key (item, duty)
);
comment on table  duty.item_above is '条目落实的责任：由落实事项的文字解析而来';
comment on column duty.item_above.distance is '隔几级：0 为本清单，1 为上一级单位的清单';
comment on column duty.item_above.likeness is '起草时与所落实责任的写法相似多少，百分之几';
create index on duty.item_above (duty);

create trigger issued_aboves_gain_nothing after insert on duty.item_above
    referencing new table as touched for each statement execute function duty.keep_issued_parts();
create trigger issued_aboves_stay after update on duty.item_above
    referencing old table as touched for each statement execute function duty.keep_issued_parts();
create trigger issued_aboves_lose_nothing after delete on duty.item_above
    referencing old table as touched for each statement execute function duty.keep_issued_parts();
