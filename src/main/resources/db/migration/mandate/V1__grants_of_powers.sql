-- Grants of supervision powers (监督职能授权): who to whom, which powers, over which units, from when to when, by which document.

create table mandate.power_grant (
    id              uuid primary key,
    lock            int    not null default 0,
    grantor         uuid   not null,
    grantee         uuid   not null,
    powers          text[] not null check (cardinality(powers) > 0 and powers <@
                    array ['INSPECT', 'START', 'TALK', 'RECEIVE', 'VERIFY', 'ADVISE']),
    units           uuid[] not null check (cardinality(units) > 0),
    since           date   not null,
    until           date   not null,
    document        text   not null check (document <> ''),
    state           text   not null check (state in ('PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    proposer        uuid   not null,
    proposer_tenure uuid   not null,
    proposed_on     date   not null,
    approver_tenure uuid,
    approved_on     date,
    reason          text,
    check (until >= since),
    check (grantor <> grantee),
    check ((approved_on is not null) = (state in ('APPROVED', 'WITHDRAWN'))),
    check (approver_tenure is distinct from proposer_tenure),
    check ((reason is not null) = (state in ('REFUSED', 'WITHDRAWN')))
);
comment on table  mandate.power_grant is '监督职能授权：拟授、审批、生效、到期或者撤回';
comment on column mandate.power_grant.powers is '封闭的职能清单：监督检查、启动问责、谈话提醒、受理信访举报、初步核实、提出监察建议';
comment on column mandate.power_grant.until is '末日；撤回的为撤回前一天';
create index on mandate.power_grant (grantee);
create index on mandate.power_grant (until) where state = 'APPROVED';
