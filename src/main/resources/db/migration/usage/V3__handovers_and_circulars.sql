-- Results handed to the personnel office (移交人事), and the circular of an appraisal (考核结果通报).

create table usage.handover (
    id              uuid primary key,
    appraisal       uuid not null,
    stage           text not null check (stage in ('RELEASED', 'FINAL')),
    title           text not null,
    body            uuid not null,
    share           numeric not null,
    handed_on       date not null,
    hander          uuid not null,
    hander_tenure   uuid not null,
    hander_name     text not null,
    received_on     date,
    receiver        uuid,
    receiver_tenure uuid,
    receiver_name   text,
    unique (appraisal, stage),
    check ((received_on is null) = (receiver is null)),
    check (receiver is null or receiver <> hander)
);
comment on table  usage.handover is '考核结果移交人事：发布稿一次，定稿一次；定稿的只列更正';
comment on column usage.handover.share is '在综合绩效考核中的占比，百分之几，移交时的';
comment on column usage.handover.received_on is '签收日；没有签收的为空';

create table usage.handover_row (
    handover     uuid    not null references usage.handover,
    result       uuid    not null,
    unit         uuid    not null,
    unit_name    text    not null,
    ordinal      int     not null,
    total        int,
    grade        text    not null,
    corrects     boolean not null,
    before_total int,
    before_grade text,
    primary key (handover, result),
    check (corrects = (before_grade is not null))
);
comment on table  usage.handover_row is '移交的一个单位的结果';
comment on column usage.handover_row.corrects is '更正件：与上次移交的不同';

create function usage.keep_received() returns trigger language plpgsql as $$
begin
    raise exception 'what was handed over stays as it is' using errcode = 'check_violation';
end $$;
create trigger received_stays before update or delete on usage.handover
    for each row when (old.received_on is not null) execute function usage.keep_received();
create trigger row_stays before update or delete on usage.handover_row
    for each row execute function usage.keep_received();

create table usage.circular (
    appraisal        uuid primary key,
    title            text not null,
    body             uuid not null,
    number           text not null,
    words            text not null,
    published_on     date not null,
    publisher        uuid not null,
    publisher_name   text not null,
    unique (body, number)
);
comment on table  usage.circular is '考核结果通报：批准以后印发，只写等次，不写得分和名次';
comment on column usage.circular.words is '印发时的全文，一行一段，标题以井号起头';
create trigger circular_stays before update or delete on usage.circular
    for each row execute function usage.keep_received();
