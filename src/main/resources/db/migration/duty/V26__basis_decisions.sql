-- What was decided where the clauses that duties rest on say the same thing twice, or different things (依据–责任对照).

create table duty.basis_decision (
    id         uuid primary key,
    unit       uuid not null,
    kind       text not null check (kind in ('TWICE', 'CONFLICT', 'LAXER', 'NEEDLESS')),
    clause     uuid not null,
    other      uuid not null,
    about      text not null default '',
    holds      text not null default '',
    reason     text not null check (char_length(reason) between 1 and 200),
    by         uuid not null,
    by_name    text not null,
    decided_on date not null,
    unique (unit, kind, clause, other, about)
);
comment on table  duty.basis_decision is '依据对照的决定：重复的怎么并、冲突的以哪条为准、责任比条款宽的为什么、不需承接的为什么';
comment on column duty.basis_decision.kind is 'TWICE 要求重复，CONFLICT 频次期限不一致，LAXER 责任比条款宽，NEEDLESS 不需承接';
comment on column duty.basis_decision.other is '另一条款；只有一条时同前一条';
comment on column duty.basis_decision.about is '哪一项责任（规范化的 责任主体|责任事项）；不针对某项责任为空';
comment on column duty.basis_decision.holds is '以哪条为准，或怎么并，一句话';
