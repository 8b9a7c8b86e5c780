-- Duty lists and their versions (定责), and who has taken on what (明责).

create table duty.duty_list (
    id    uuid primary key,
    unit  uuid not null,
    year  int  not null check (year between 2000 and 2100),
    title text not null,
    unique (unit, year)
);
comment on table  duty.duty_list is '责任清单：一个单位一个年度一份，含各责任主体的事项';
comment on column duty.duty_list.unit is '编制单位';

create table duty.list_version (
    id             uuid primary key,
    list           uuid not null references duty.duty_list,
    major          int  not null,
    minor          int  not null,
    state          text not null check (state in
                   ('DRAFT', 'REVIEW', 'APPROVAL', 'TO_ISSUE', 'ISSUED', 'SUPERSEDED', 'SENT_BACK', 'WITHDRAWN')),
    version        int  not null default 0,
    based_on       uuid references duty.list_version,
    note           text not null default '',
    drafter        uuid not null,
    drafter_tenure uuid not null,
    drafter_name   text not null,
    drafter_title  text not null,
    drafted_on     date not null,
    submitted_on   date,
    issued_on      date,
    in_force_since date,
    in_force_until date,
    unique (list, major, minor),
    check (state not in ('ISSUED', 'SUPERSEDED') or in_force_since is not null),
    check ((state = 'SUPERSEDED') = (in_force_until is not null))
);
comment on table  duty.list_version is '清单版本 V1.0、V1.1 …：印发后不再改动，改动另起新版本';
comment on column duty.list_version.state is '草拟、待审核、待审定、待印发、已印发、已被替代、退回、撤回';
comment on column duty.list_version.version is '乐观锁：每次改动加一';
comment on column duty.list_version.based_on is '从哪个版本起草';
comment on column duty.list_version.note is '本次调整说明';
comment on column duty.list_version.drafter is '起草人，不得审核、审定';
comment on column duty.list_version.in_force_since is '执行首日，印发时定';
comment on column duty.list_version.in_force_until is '执行末日：下一版本执行前一天';
-- One version of a list is worked on at a time.
create unique index on duty.list_version (list)
    where state in ('DRAFT', 'REVIEW', 'APPROVAL', 'TO_ISSUE', 'SENT_BACK', 'WITHDRAWN');
create unique index on duty.list_version (list) where state = 'ISSUED';

create table duty.duty (
    id           uuid primary key,
    list         uuid not null references duty.duty_list,
    key          text not null,
    current_item uuid,
    since        date,
    until        date,
    unique (list, key)
);
comment on table  duty.duty is '责任：同一清单中责任主体＋责任事项相同的，跨各版本是同一项';
comment on column duty.duty.key is '规范化的 责任主体|责任事项';
comment on column duty.duty.current_item is '最近一次印发的条目；未印发过为空';
comment on column duty.duty.since is '首次执行之日';
comment on column duty.duty.until is '不再列入清单的前一天；仍在清单为空';

create table duty.item (
    id           uuid primary key,
    list_version uuid not null references duty.list_version,
    duty         uuid not null references duty.duty,
    ordinal      int  not null,
    subject      text not null,
    aspect       text not null,
    matter       text not null check (char_length(matter) <= 60),
    content      text not null default '',
    kind         text not null check (kind in ('COMMON', 'OWN')),
    polarity     text not null default 'POSITIVE' check (polarity in ('POSITIVE', 'NEGATIVE')),
    frequency    text not null default '',
    due          text not null default '',
    metric       text not null default '',
    lead         text not null default '',
    lead_unit    text not null default '',
    support      text not null default '',
    supervisor   text not null default '',
    basis        text not null default '',
    publicity    text not null default 'UNIT' check (publicity in ('UNIT', 'SYSTEM', 'STAFF')),
    version      int  not null default 0,
    unique (list_version, duty),
    unique (list_version, ordinal) deferrable initially deferred
);
comment on table  duty.item is '清单条目：一项责任在一个版本里的写法';
comment on column duty.item.ordinal is '序号';
comment on column duty.item.subject is '责任主体，如 党组、党组书记、班子成员、机关纪委';
comment on column duty.item.aspect is '方面';
comment on column duty.item.matter is '责任事项，60 字以内';
comment on column duty.item.content is '责任内容';
comment on column duty.item.kind is '共性、个性';
comment on column duty.item.polarity is '正面（必须做）、负面（不得做）';
comment on column duty.item.frequency is '频次，原文';
comment on column duty.item.due is '完成时限，原文';
comment on column duty.item.metric is '量化指标';
comment on column duty.item.lead is '牵头领导，原文，如 分管宣传的班子成员';
comment on column duty.item.lead_unit is '牵头部门，原文';
comment on column duty.item.support is '配合部门，原文';
comment on column duty.item.supervisor is '监督主体，原文';
comment on column duty.item.basis is '依据，原文';
comment on column duty.item.publicity is '公开范围：本单位、系统内、向干部职工公开';
create index on duty.item (duty);

create table duty.item_unit (
    item uuid not null references duty.item on delete cascade,
    part text not null check (part in ('LEAD', 'SUPPORT', 'SUPERVISOR')),
    unit uuid not null,
    primary key (item, part, unit)
);
comment on table  duty.item_unit is '条目涉及的单位：由牵头、配合、监督各栏的文字解析而来';
create index on duty.item_unit (unit);

create table duty.item_clause (
    item   uuid not null references duty.item on delete cascade,
    clause uuid not null,
    primary key (item, clause)
);
comment on table duty.item_clause is '条目的依据条款';
create index on duty.item_clause (clause);

create table duty.claim (
    id           uuid primary key,
    duty         uuid not null references duty.duty,
    unit         uuid not null,
    owner        uuid not null,
    owner_tenure uuid not null,
    state        text not null check (state in ('WAITING', 'CLAIMED', 'DISPUTED', 'ADJUSTING', 'ENDED')),
    version      int  not null default 0,
    opened_on    date not null,
    due_on       date not null,
    claimed_on   date,
    ended_on     date,
    ending       text,
    follows      uuid references duty.claim,
    check ((state = 'ENDED') = (ended_on is not null))
);
comment on table  duty.claim is '领受：一项责任由一个任职的人领受；换人则原领受终止，继任另起';
comment on column duty.claim.unit is '领受人职务所在单位';
comment on column duty.claim.owner_tenure is '任职编号';
comment on column duty.claim.state is '待领受、已领受、有异议、待调整、已终止';
comment on column duty.claim.opened_on is '交办之日';
comment on column duty.claim.due_on is '应领受之日';
comment on column duty.claim.claimed_on is '领受之日；终止后仍保留';
comment on column duty.claim.ending is '终止原因';
comment on column duty.claim.follows is '承接哪一条（前任的领受）';
create unique index on duty.claim (duty, owner_tenure) where state <> 'ENDED';
create index on duty.claim (owner, state);
create index on duty.claim (owner_tenure) where state <> 'ENDED';

create table duty.dispute (
    id             uuid primary key,
    claim          uuid not null references duty.claim,
    reason         bytea not null,
    raised_by      uuid not null,
    raised_on      date not null,
    outcome        text check (outcome in ('ADJUST', 'UPHOLD')),
    answer         bytea,
    answered_by    uuid,
    answered_name  text,
    answered_title text,
    answered_on    date,
    check ((outcome is null) = (answered_on is null))
);
comment on table  duty.dispute is '异议：领受人提出理由，机关党委答复调整或维持';
comment on column duty.dispute.reason is '理由，密存';
comment on column duty.dispute.outcome is '调整（进入下一版本）、维持';
comment on column duty.dispute.answer is '答复，密存';
create index on duty.dispute (claim);

-- An issued version never changes: not its items, and of itself only that it is superseded. Checked once a
-- statement, so that thousands of lines go in at once.
create function duty.keep_issued_items() returns trigger language plpgsql as $$
begin
    if exists (select 1 from touched t join duty.list_version v on v.id = t.list_version
               where v.state in ('ISSUED', 'SUPERSEDED')) then
        raise exception 'an issued version never changes' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger issued_items_gain_nothing after insert on duty.item
    referencing new table as touched for each statement execute function duty.keep_issued_items();
create trigger issued_items_stay after update on duty.item
    referencing old table as touched for each statement execute function duty.keep_issued_items();
create trigger issued_items_receive_nothing after update on duty.item
    referencing new table as touched for each statement execute function duty.keep_issued_items();
create trigger issued_items_lose_nothing after delete on duty.item
    referencing old table as touched for each statement execute function duty.keep_issued_items();

create function duty.keep_issued_parts() returns trigger language plpgsql as $$
begin
    if exists (select 1 from (select distinct item from touched) t
               join duty.item i on i.id = t.item
               join duty.list_version v on v.id = i.list_version
               where v.state in ('ISSUED', 'SUPERSEDED')) then
        raise exception 'an issued version never changes' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger issued_units_gain_nothing after insert on duty.item_unit
    referencing new table as touched for each statement execute function duty.keep_issued_parts();
create trigger issued_units_stay after update on duty.item_unit
    referencing old table as touched for each statement execute function duty.keep_issued_parts();
create trigger issued_units_lose_nothing after delete on duty.item_unit
    referencing old table as touched for each statement execute function duty.keep_issued_parts();
create trigger issued_clauses_gain_nothing after insert on duty.item_clause
    referencing new table as touched for each statement execute function duty.keep_issued_parts();
create trigger issued_clauses_stay after update on duty.item_clause
    referencing old table as touched for each statement execute function duty.keep_issued_parts();
create trigger issued_clauses_lose_nothing after delete on duty.item_clause
    referencing old table as touched for each statement execute function duty.keep_issued_parts();

create function duty.keep_issued_version() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.state in ('ISSUED', 'SUPERSEDED') then
            raise exception 'an issued version never changes' using errcode = 'check_violation';
        end if;
        return old;
    end if;
    if old.state = 'SUPERSEDED'
       or (old.state = 'ISSUED' and (new.state <> 'SUPERSEDED'
            or (new.list, new.major, new.minor, new.note, new.drafter, new.issued_on, new.in_force_since)
               is distinct from
               (old.list, old.major, old.minor, old.note, old.drafter, old.issued_on, old.in_force_since))) then
        raise exception 'an issued version never changes' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger issued_version_stays before update or delete on duty.list_version
    for each row execute function duty.keep_issued_version();

create view duty.pub_node as
select 'duty_list' as kind, l.id, l.unit, l.title,
       'V' || v.major || '.' || v.minor || '，' || v.drafter_title || ' ' || v.drafter_name || ' 起草' as note,
       l.year || ' 年度' as number,
       case v.state when 'DRAFT' then '草拟' when 'REVIEW' then '待审核' when 'APPROVAL' then '待审定'
                    when 'TO_ISSUE' then '待印发' when 'ISSUED' then '已印发' when 'SUPERSEDED' then '已被替代'
                    when 'SENT_BACK' then '退回' else '撤回' end as state,
       null::uuid as who, 'INTERNAL' as visibility,
       (select min(w.in_force_since) from duty.list_version w where w.list = l.id) as since,
       null::date as until
from   duty.duty_list l
join   lateral (select * from duty.list_version w where w.list = l.id
                order by (w.state = 'ISSUED') desc, w.major desc, w.minor desc limit 1) v on true
union all
select 'duty', d.id, l.unit, i.matter, i.content,
       l.year || '-' || i.subject || '-' || lpad(i.ordinal::text, 2, '0'),
       case when d.until is null then '履行中' else '已退出清单' end,
       (select c.owner from duty.claim c where c.duty = d.id and c.state <> 'ENDED' order by c.opened_on, c.id limit 1),
       case i.publicity when 'STAFF' then 'PUBLIC' else 'INTERNAL' end, d.since, d.until
from   duty.duty d
join   duty.duty_list l on l.id = d.list
join   duty.item i on i.id = d.current_item
union all
select 'claim', c.id, c.unit, i.matter, case c.state when 'ENDED' then coalesce(c.ending, '') else '' end,
       l.year || '-' || i.subject || '-' || lpad(i.ordinal::text, 2, '0'),
       case c.state when 'WAITING' then '待领受' when 'CLAIMED' then '已领受' when 'DISPUTED' then '有异议'
                    when 'ADJUSTING' then '待调整' else '已终止' end,
       c.owner, 'INTERNAL', c.opened_on, c.ended_on
from   duty.claim c
join   duty.duty d on d.id = c.duty
join   duty.duty_list l on l.id = d.list
join   duty.item i on i.id = d.current_item;

create view duty.pub_link as
select 'unit' as from_kind, l.unit as from_id, '编制' as relation, 'duty_list' as to_kind, l.id as to_id,
       null::date as since, null::date as until
from   duty.duty_list l
union all
select 'duty_list', d.list, '列入', 'duty', d.id, d.since, d.until
from   duty.duty d where d.current_item is not null
union all
select 'clause', ic.clause, '依据', 'duty', d.id, d.since, d.until
from   duty.duty d
join   duty.item_clause ic on ic.item = d.current_item
union all
select 'duty', c.duty, '领受', 'claim', c.id, c.opened_on, c.ended_on
from   duty.claim c;
create index on duty.duty (current_item);
create index on duty.claim (duty);
