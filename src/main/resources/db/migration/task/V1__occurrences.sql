-- What duties ask for, by when and of whom (履责任务).

create table task.occurrence (
    id           uuid primary key,
    duty         uuid not null,
    claim        uuid,
    parent       uuid references task.occurrence,
    number       text not null,
    title        text not null,
    label        text not null,
    unit         uuid not null,
    owner        uuid not null,
    owner_tenure uuid not null,
    opens_on     date not null,
    stated_on    date not null,
    due_on       date not null,
    state        text not null default 'NOT_STARTED' check (state in ('NOT_STARTED', 'UNDER_WAY', 'DONE', 'ENDED')),
    done_on      date,
    ended_on     date,
    ending       text,
    letters      text not null,
    version      int  not null default 0,
    check ((state = 'DONE') = (done_on is not null)),
    check ((state = 'ENDED') = (ended_on is not null)),
    check ((claim is null) <> (parent is null)),
    check (due_on <= stated_on),
    check (parent <> id)
);
comment on table  task.occurrence is '履责任务：一项责任在一个时段里、由一个任职的人完成';
comment on column task.occurrence.duty is '来自哪项责任';
comment on column task.occurrence.claim is '来自哪条领受；由分解而来的为空';
comment on column task.occurrence.parent is '由哪项任务分解而来';
comment on column task.occurrence.number is '任务编号，如 2026-党组-07-02';
comment on column task.occurrence.title is '责任事项，或分解时另写的事项';
comment on column task.occurrence.label is '时段，如 2026年上半年；清单改期后凭它认出同一次';
comment on column task.occurrence.unit is '责任人职务所在单位';
comment on column task.occurrence.owner_tenure is '任职编号：换人时未完成的随职务移交';
comment on column task.occurrence.opens_on is '起始日';
comment on column task.occurrence.stated_on is '清单写明的日期';
comment on column task.occurrence.due_on is '时限：写明的日期不是工作日的，提前到前一个工作日';
comment on column task.occurrence.state is '未启动、推进中、已完成、终止；逾期由日期推出，不存';
comment on column task.occurrence.done_on is '完成之日（事情发生之日，不是录入之日）';
comment on column task.occurrence.ending is '终止原因';
comment on column task.occurrence.letters is '事项和责任人的拼音首字母，供检索';
comment on column task.occurrence.version is '乐观锁：每次改动加一';
create unique index on task.occurrence (claim, label) where state <> 'ENDED' and claim is not null;
create unique index on task.occurrence (parent, owner_tenure) where state <> 'ENDED' and parent is not null;
create index on task.occurrence (due_on, id) where state in ('NOT_STARTED', 'UNDER_WAY');
create index on task.occurrence (due_on, id);
create index on task.occurrence (unit, due_on, id);
create index on task.occurrence (owner, due_on, id);
create index on task.occurrence (owner_tenure) where state in ('NOT_STARTED', 'UNDER_WAY');
create index on task.occurrence (duty);

create table task.undated (
    claim        uuid primary key,
    duty         uuid not null,
    number       text not null,
    title        text not null,
    unit         uuid not null,
    owner        uuid not null,
    owner_tenure uuid not null,
    since        date not null,
    until        date,
    reason       text
);
comment on table  task.undated is '没有日期的责任：随发生、适时，或时限读不懂，记实时可直接引用责任';
comment on column task.undated.until is '末日；仍在履行为空';
comment on column task.undated.reason is '时限读不懂的原因；随发生、适时的为空';
create index on task.undated (owner) where until is null;
create index on task.undated (duty);

-- Done and ended stay so.
create function task.keep_closed() returns trigger language plpgsql as $$
begin
    if old.state in ('DONE', 'ENDED') and (tg_op = 'DELETE' or new.state <> old.state or new.done_on is distinct from old.done_on
            or new.owner <> old.owner) then
        raise exception 'a closed occurrence stays closed' using errcode = 'check_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger closed_stays before update or delete on task.occurrence
    for each row execute function task.keep_closed();

create view task.pub_node as
select 'occurrence' as kind, o.id, o.unit, o.title, o.label || '，' || to_char(o.due_on, 'MM-DD') || ' 前' as note,
       o.number,
       case o.state when 'NOT_STARTED' then '未启动' when 'UNDER_WAY' then '推进中' when 'DONE' then '已完成'
                    else '终止' end as state,
       o.owner as who, 'INTERNAL' as visibility, o.opens_on as since, o.ended_on as until
from   task.occurrence o;
comment on view task.pub_node is 'Occurrences as nodes of the chain (责任链).';

create view task.pub_link as
select 'duty' as from_kind, o.duty as from_id, '任务' as relation, 'occurrence' as to_kind, o.id as to_id,
       o.opens_on as since, o.ended_on as until
from   task.occurrence o where o.parent is null
union all
select 'claim', o.claim, '任务', 'occurrence', o.id, o.opens_on, o.ended_on
from   task.occurrence o where o.claim is not null
union all
select 'occurrence', o.parent, '分解', 'occurrence', o.id, o.opens_on, o.ended_on
from   task.occurrence o where o.parent is not null;
comment on view task.pub_link is 'Duty → occurrence, claim → occurrence, occurrence → what it was broken down into.';

create view task.pub_occurrence as
select id, duty, claim, parent, unit, owner, owner_tenure, opens_on, due_on, state, done_on, ended_on
from   task.occurrence;
comment on view task.pub_occurrence is 'Occurrences with their days, for modules above that count and compare.';

create view task.pub_undated as
select claim, duty, unit, owner, owner_tenure, since, until, reason
from   task.undated;
comment on view task.pub_undated is 'Duties without dates: that they have no occurrence is no gap, unless a reason says their dates cannot be read.';
