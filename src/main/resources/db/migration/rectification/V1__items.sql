-- Faults to be put right (整改), from opening to striking off (销号) and the look back (回头看).

create table rectification.counter (
    year int primary key,
    last int not null
);
comment on table rectification.counter is '整改编号：按年从 1 起，不留空号；立项时在同一事务内取号';

create table rectification.item (
    id              uuid primary key,
    number          text not null unique,
    year            int  not null,
    ordinal         int  not null,
    title           text not null,
    fact            bytea not null,
    basis           text,
    standard        text,
    nature          text not null check (nature in ('AT_ONCE', 'BY_A_DAY', 'LONG_TERM')),
    discipline      boolean not null default false,
    source_kind     text not null,
    source_id       uuid not null,
    source_title    text not null,
    returned_from   uuid references rectification.item,
    unit            uuid not null,
    owner           uuid not null,
    owner_tenure    uuid not null,
    leader          uuid not null,
    leader_tenure   uuid not null,
    lead_unit       uuid not null,
    opened_on       date not null,
    opened_by       uuid not null,
    opened_name    text not null,
    due             date not null,
    extensions      int  not null default 0,
    send_backs      int  not null default 0,
    state           text not null check (state in
                    ('OPENED', 'IN_PROGRESS', 'SENT_BACK', 'SUBMITTED', 'REVIEWED', 'SIGNED', 'STRUCK_OFF')),
    version         int  not null default 0,
    started_on      date,
    submitter       uuid,
    submitter_name text,
    submitted_on    date,
    reviewer        uuid,
    reviewer_name  text,
    reviewed_on     date,
    signer          uuid,
    signer_name    text,
    signed_on       date,
    verifier        uuid,
    verifier_name  text,
    struck_off_on   date,
    unique (year, ordinal),
    check (returned_from <> id),
    check (due >= opened_on),
    check (state = 'OPENED' or started_on is not null),
    check (state not in ('SUBMITTED', 'REVIEWED', 'SIGNED', 'STRUCK_OFF') or submitter is not null),
    check (state not in ('REVIEWED', 'SIGNED', 'STRUCK_OFF') or reviewer is not null),
    check (state not in ('SIGNED', 'STRUCK_OFF') or signer is not null),
    check ((state = 'STRUCK_OFF') = (struck_off_on is not null and verifier is not null)),
    check (verifier not in (owner, submitter, reviewer, signer)),
    check (reviewer <> submitter)
);
comment on table  rectification.item is '整改事项：一个问题一项，从立项到销号';
comment on column rectification.item.number is '整改编号，如 整改〔2026〕057号，立项时给定';
comment on column rectification.item.fact is '问题事实，密存';
comment on column rectification.item.basis is '违反的规定，文字';
comment on column rectification.item.standard is '完成标准';
comment on column rectification.item.nature is '立行立改、限期整改、长期坚持';
comment on column rectification.item.discipline is '纪检标记：只有纪检机构、书记和当事单位可见';
comment on column rectification.item.source_kind is '来源对象的种类（finding、letter、unit…）';
comment on column rectification.item.returned_from is '反弹自：原已销号的事项；原事项不再打开';
comment on column rectification.item.owner_tenure is '责任人的任职；岗位变动时在办事项随岗位移交';
comment on column rectification.item.leader is '责任领导，复核前审签';
comment on column rectification.item.lead_unit is '牵头部门，先审核';
comment on column rectification.item.due is '整改时限，批准延期后为新时限';
comment on column rectification.item.state is '未启动、整改中、退回、待审、待签批、待复核、已销号';
comment on column rectification.item.version is '乐观锁：每次改动加一';
create index on rectification.item (unit, state);
create index on rectification.item (owner, state);
create index on rectification.item (leader, state);
create index on rectification.item (owner_tenure);
create index on rectification.item (leader_tenure);
create index on rectification.item (source_id, source_kind);
create index on rectification.item (returned_from);
create index on rectification.item (state, due);

create table rectification.measure (
    id           uuid primary key,
    item         uuid not null references rectification.item,
    ordinal      int  not null,
    words        text not null,
    owner        uuid not null,
    owner_tenure uuid not null,
    owner_name   text not null,
    due          date not null,
    done_on      date,
    evidence     text,
    version      int  not null default 0,
    unique (item, ordinal),
    check ((done_on is null) = (evidence is null))
);
comment on table  rectification.measure is '整改措施：谁、何时前、做什么，完成时写明佐证的文号';
comment on column rectification.measure.evidence is '佐证：引用文号，不另交材料';
create index on rectification.measure (owner_tenure);

create table rectification.opinion (
    id       uuid primary key,
    item     uuid not null references rectification.item,
    step     text not null check (step in
             ('SUBMIT', 'REVIEW', 'SIGN', 'VERIFY', 'SEND_BACK', 'REMIND', 'EXTEND', 'EXTENSION_ANSWER', 'LOOK_BACK')),
    person   uuid not null,
    who      text not null,
    on_day   date not null,
    words    bytea not null,
    digest   text not null
);
comment on table  rectification.opinion is '办理中说的话：成效、审核意见、审签意见、复核意见、退回理由、提醒、延期理由与答复、回头看情况';
comment on column rectification.opinion.words is '密存';
comment on column rectification.opinion.digest is 'SM3 摘要，与留痕台账中的一致';
create index on rectification.opinion (item, id);

create table rectification.verification (
    opinion uuid primary key references rectification.opinion,
    item    uuid not null references rectification.item,
    carried text not null check (carried in ('FULLY', 'PARTLY', 'NOT')),
    solved  text not null check (solved in ('FULLY', 'PARTLY', 'NOT')),
    beyond  text not null check (beyond in ('YES', 'NO', 'NOT_NEEDED')),
    passed  boolean not null,
    check (not passed or (carried = 'FULLY' and solved = 'FULLY' and beyond <> 'NO'))
);
comment on table  rectification.verification is '复核三问的回答：措施是否落实、问题是否解决、是否举一反三';
create index on rectification.verification (item);

create table rectification.extension (
    id          uuid primary key,
    item        uuid not null references rectification.item,
    asked_by    uuid not null,
    asked_name text not null,
    asked_on    date not null,
    old_due     date not null,
    new_due     date not null,
    reason      uuid not null references rectification.opinion,
    granted     boolean,
    decided_by  uuid,
    decided_name text,
    decided_on  date,
    check (new_due > old_due),
    check (asked_on <= old_due),
    check ((granted is null) = (decided_on is null)),
    check (decided_by <> asked_by)
);
comment on table rectification.extension is '延期：时限前申请，机关纪委批准或不批准；批准的次数计入事项';
create index on rectification.extension (item);
create unique index on rectification.extension (item) where granted is null;

create table rectification.look_back (
    item     uuid primary key references rectification.item,
    due      date not null,
    result   text check (result in ('HOLDS', 'RETURNED')),
    done_by  uuid,
    done_name text,
    done_on  date,
    opinion  uuid references rectification.opinion,
    new_item uuid unique references rectification.item,
    check ((result is null) = (done_on is null)),
    check ((result = 'RETURNED') = (new_item is not null) or result is null and new_item is null)
);
comment on table  rectification.look_back is '回头看：销号后若干月，巩固或反弹；反弹另立新项';
comment on column rectification.look_back.new_item is '反弹另立的事项';
create index on rectification.look_back (result, due);

-- What is struck off stays so (已销号不再打开): neither the item nor its measures change.
create function rectification.keep_struck_off() returns trigger language plpgsql as $$
begin
    if old.state = 'STRUCK_OFF' then
        raise exception 'an item struck off never changes' using errcode = 'check_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger struck_off_stays before update or delete on rectification.item
    for each row execute function rectification.keep_struck_off();

create function rectification.keep_measures_of_struck_off() returns trigger language plpgsql as $$
begin
    if exists (select 1 from rectification.item i
               where i.id = case when tg_op = 'DELETE' then old.item else new.item end and i.state = 'STRUCK_OFF') then
        raise exception 'an item struck off never changes' using errcode = 'check_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger measures_of_struck_off_stay before insert or update or delete on rectification.measure
    for each row execute function rectification.keep_measures_of_struck_off();

create view rectification.pub_node as
select 'item' as kind, i.id, i.unit, i.title, i.source_title as note, i.number,
       case when b.result = 'RETURNED' then '反弹' when i.state = 'STRUCK_OFF' then '已销号'
            when i.state = 'OPENED' then '未启动' when i.state = 'SENT_BACK' then '退回'
            when i.state = 'SUBMITTED' then '待审' when i.state = 'REVIEWED' then '待签批'
            when i.state = 'SIGNED' then '待复核' else '整改中' end as state,
       i.owner as who, case when i.discipline then 'DISCIPLINE' else 'INTERNAL' end as visibility,
       i.opened_on as since, i.struck_off_on as until
from   rectification.item i
left   join rectification.look_back b on b.item = i.id;
comment on view rectification.pub_node is 'Items as nodes of the chain.';

create view rectification.pub_link as
select i.source_kind as from_kind, i.source_id as from_id, '整改' as relation, 'item' as to_kind, i.id as to_id,
       i.opened_on as since, null::date as until
from   rectification.item i
where  i.returned_from is null
union all
select 'item', i.returned_from, '反弹', 'item', i.id, i.opened_on, null
from   rectification.item i
where  i.returned_from is not null;
comment on view rectification.pub_link is 'Source to item; struck-off item to the item that names it.';
