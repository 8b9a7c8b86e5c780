-- What happened to a claim, for its page; sealed words stay in duty.dispute.
create table duty.claim_act (
    id           uuid primary key,
    claim        uuid not null references duty.claim,
    act          text not null,
    on_day       date not null,
    by_name      text not null,
    by_title     text not null,
    list_version uuid references duty.list_version
);
comment on table  duty.claim_act is '领受的经过：交办、领受、异议、答复、重新领受、承接、终止';
comment on column duty.claim_act.act is '做了什么，一句话';
comment on column duty.claim_act.list_version is '当时执行的清单版本';
create index on duty.claim_act (claim, id);
