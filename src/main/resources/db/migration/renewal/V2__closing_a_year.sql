-- Closing a year by decision (结年), and leave to put a closed one right (更正).

create table renewal.closing (
    id              uuid primary key,
    year            int  not null unique check (year between 2000 and 2100),
    version         int  not null default 0,
    state           text not null check (state in ('PROPOSED', 'SENT_BACK', 'CLOSED')),
    unit            uuid not null,
    words           text not null,
    proposer        uuid not null,
    proposer_tenure uuid not null,
    proposer_name   text not null,
    proposed_on     date not null,
    decider         uuid,
    decider_tenure  uuid,
    decider_name    text,
    decided_on      date,
    opinion         text,
    check ((state = 'PROPOSED') = (decided_on is null)),
    check (decider <> proposer)
);
comment on table  renewal.closing is '结年：机关党委提请，党组书记决定';
comment on column renewal.closing.words is '提请说明';
comment on column renewal.closing.opinion is '决定意见，退回时必有';

create table renewal.still_open (
    closing uuid not null references renewal.closing,
    kind    text not null,
    count   int  not null check (count >= 0),
    primary key (closing, kind)
);
comment on table renewal.still_open is '提请那天还没有办结的，按类别';

create table renewal.correction (
    id             uuid primary key,
    version        int  not null default 0,
    year           int  not null,
    unit           uuid not null,
    state          text not null check (state in ('ASKED', 'GRANTED', 'REFUSED')),
    reason         text not null,
    asker          uuid not null,
    asker_tenure   uuid not null,
    asker_name     text not null,
    asked_on       date not null,
    decider        uuid,
    decider_tenure uuid,
    decider_name   text,
    decided_on     date,
    until          date,
    check ((state = 'ASKED') = (decided_on is null)),
    check ((state = 'GRANTED') = (until is not null)),
    check (decider <> asker)
);
comment on table  renewal.correction is '结年后更正：准许一个单位在期限内更正已结年度的事实';
comment on column renewal.correction.until is '准许更正的最后一天';
create index on renewal.correction (year, unit);

create function renewal.keep_closed() returns trigger language plpgsql as $$
begin
    raise exception 'a closed year stays closed' using errcode = 'check_violation';
end $$;
create trigger closed_stays before update or delete on renewal.closing
    for each row when (old.state = 'CLOSED') execute function renewal.keep_closed();
