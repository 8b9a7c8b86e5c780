-- What was done, entered once and cited wherever it counts (履责记实).

create table evidence.record (
    id             uuid primary key,
    kind           text not null,
    happened_on    date not null,
    happened_at    time,
    place          text not null default '',
    audience       text not null default '',
    deed           text not null default '' check (char_length(deed) <= 200),
    sealed_audience bytea,
    sealed_deed    bytea,
    problems       bytea,
    demands        bytea,
    proof          text not null default '',
    unit           uuid not null,
    owner          uuid not null,
    owner_tenure   uuid not null,
    entered_by     uuid not null,
    entered_tenure uuid not null,
    entered_on     date not null,
    late_reason    text,
    state          text not null check (state in ('DRAFTED', 'AWAITING', 'SENT_BACK', 'CONFIRMED', 'DROPPED')),
    submitted_on   date,
    confirmed_on   date,
    sent_back_on   date,
    sent_back_why  text,
    letters        text not null,
    version        int not null default 0,
    check ((state = 'CONFIRMED') = (confirmed_on is not null)),
    check (state <> 'SENT_BACK' or sent_back_why is not null),
    check (happened_on <= entered_on),
    check ((kind in ('TALK', 'SUMMONS')) = (sealed_deed is not null)),
    check ((deed = '') = (sealed_deed is not null))
);
comment on table  evidence.record is '记实：一事一记，处处引用';
comment on column evidence.record.kind is '记实类型：专题研究、部署、听取汇报、调研督查、谈话 …';
comment on column evidence.record.happened_on is '事情发生之日';
comment on column evidence.record.audience is '对象（人、单位）';
comment on column evidence.record.deed is '做了什么，200 字以内';
comment on column evidence.record.sealed_deed is '谈话、约谈的内容和对象密存，不进 deed 和 audience';
comment on column evidence.record.problems is '发现的问题，密存';
comment on column evidence.record.demands is '提出的要求，密存';
comment on column evidence.record.proof is '佐证文号，只引用，不交材料';
comment on column evidence.record.owner is '谁做的：本人确认后才算数';
comment on column evidence.record.entered_by is '谁录的：与 owner 不同即代录';
comment on column evidence.record.late_reason is '补录原因：录入晚于发生 10 个工作日的须写';
comment on column evidence.record.state is '草稿、待确认、退回、已确认、已作废';
comment on column evidence.record.sent_back_why is '本人退回的理由';
comment on column evidence.record.letters is '内容和本人的拼音首字母，供检索';
comment on column evidence.record.version is '乐观锁：每次改动加一';
create index on evidence.record (happened_on desc, id desc);
create index on evidence.record (owner, happened_on desc, id desc);
create index on evidence.record (unit, happened_on desc, id desc);
create index on evidence.record (owner) where state = 'AWAITING';
create index on evidence.record (entered_by) where state in ('DRAFTED', 'SENT_BACK');

create table evidence.citation (
    record   uuid not null references evidence.record,
    kind     text not null,
    target   uuid not null,
    cited_on date not null,
    cited_by uuid not null,
    primary key (record, kind, target)
);
comment on table  evidence.citation is '引用：一条记实被哪些任务、责任、措施引用';
comment on column evidence.citation.kind is '被引用处的类别：occurrence、duty、item …';
create index on evidence.citation (target, kind);

create table evidence.opening (
    record    uuid not null references evidence.record,
    person    uuid not null,
    tenure    uuid not null,
    opened_on date not null,
    purpose   text not null,
    primary key (record, person, opened_on)
);
comment on table  evidence.opening is '查阅密存内容：谁、哪天、为什么；当天有效';

-- What somebody stands by stays as it is.
create function evidence.keep_confirmed() returns trigger language plpgsql as $$
begin
    if old.state in ('CONFIRMED', 'DROPPED') then
        raise exception 'a confirmed or dropped record stays as it is' using errcode = 'check_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger confirmed_stays before update or delete on evidence.record
    for each row execute function evidence.keep_confirmed();

create view evidence.pub_node as
select 'record' as kind, r.id, r.unit,
       case when r.state <> 'CONFIRMED' then '代录的记实，待本人确认'
            when r.kind = 'TALK' then '谈话' when r.kind = 'SUMMONS' then '约谈' else left(r.deed, 40) end as title,
       to_char(r.happened_on, 'MM-DD')
           || case when r.proof = '' or r.state <> 'CONFIRMED' then '' else '，' || r.proof end as note,
       null::text as number,
       case r.state when 'AWAITING' then '待确认' when 'SENT_BACK' then '退回' else '已确认' end as state,
       r.owner as who, 'INTERNAL' as visibility,
       r.happened_on as since, null::date as until
from   evidence.record r
where  r.state in ('AWAITING', 'SENT_BACK', 'CONFIRMED');
comment on view evidence.pub_node is 'Records as nodes of the chain (责任链); drafts are nobody''s business; of a talk, and of what nobody stands by yet, only that it is there.';

create view evidence.pub_link as
select c.kind as from_kind, c.target as from_id, '记实' as relation, 'record' as to_kind, c.record as to_id,
       r.happened_on as since, null::date as until
from   evidence.citation c
join   evidence.record r on r.id = c.record
where  r.state in ('AWAITING', 'SENT_BACK', 'CONFIRMED');
comment on view evidence.pub_link is 'What a record is cited by → the record.';

create view evidence.pub_record as
select id, kind, happened_on, unit, owner, owner_tenure, entered_by, entered_on, state, confirmed_on,
       late_reason is not null as late
from   evidence.record
where  state in ('AWAITING', 'SENT_BACK', 'CONFIRMED');
comment on view evidence.pub_record is 'Records with their days, without words, for modules above that count and compare.';
