-- What happens to cards besides being passed on: shown to colleagues, inspected, asked for anew because something happened.

create table risk.display (
    id    uuid primary key,
    unit  uuid not null,
    since date not null,
    until date not null,
    by_person uuid not null,
    check (until >= since)
);
comment on table  risk.display is '公示互评：一个单位把草拟的风险点卡在本单位公示若干工作日，同事提意见';
comment on column risk.display.until is '公示的最后一天';
create index on risk.display (unit, until);

create table risk.display_card (
    display uuid not null references risk.display,
    card    uuid not null references risk.card,
    primary key (display, card)
);
comment on table risk.display_card is '公示了哪些卡';
create index on risk.display_card (card);

create table risk.remark (
    id          uuid primary key,
    display     uuid not null references risk.display,
    card        uuid not null references risk.card,
    by_person   uuid not null,
    on_day      date not null,
    words       text not null,
    answer      text,
    adopted     boolean,
    answered_by uuid,
    answered_on date,
    check ((answer is null) = (answered_on is null) and (answer is null) = (adopted is null))
);
comment on table  risk.remark is '互评意见：同事对公示的一张卡提的意见和单位的答复';
comment on column risk.remark.adopted is '是否采纳；没有答复为空';
create index on risk.remark (display);
create index on risk.remark (card) where answer is null;

create table risk.inspection (
    id         uuid primary key,
    unit       uuid not null,
    on_day     date not null,
    inspector  uuid not null,
    conclusion text not null
);
comment on table  risk.inspection is '检查验收：机关纪委对一个单位现行的风险点卡逐张检查';
comment on column risk.inspection.conclusion is '结果怎样运用';
create index on risk.inspection (unit, on_day);

create table risk.inspected (
    inspection uuid not null references risk.inspection,
    card       uuid not null references risk.card,
    fault      text,
    item       uuid,
    primary key (inspection, card),
    check ((fault is null) = (item is null))
);
comment on table  risk.inspected is '一张卡的检查结果：没有问题为合格，有问题的立项整改';
comment on column risk.inspected.item is '整改事项';

create table risk.occasion (
    id     uuid primary key,
    card   uuid not null references risk.card,
    cause  text not null check (cause in ('RULE', 'CASE', 'FINDING', 'CHECK')),
    why    text not null,
    source uuid not null,
    on_day date not null,
    unique (card, source)
);
comment on table  risk.occasion is '触发评估：发生了什么，所以这张卡要提前重新评估';
comment on column risk.occasion.source is '案件、问题、检查验收或者制度的编号：同一件事只触发一次';
