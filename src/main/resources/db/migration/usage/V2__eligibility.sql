-- Checks of eligibility (资格核查): 组织人事 asks about persons or units for a purpose and a day, 机关纪委 answers for each.

create table usage.vetting (
    id            uuid primary key,
    version       int  not null default 0,
    purpose       text not null check (purpose in ('PROMOTION', 'HONOUR', 'UNIT_HONOUR')),
    title         text not null,
    as_of         date not null,
    state         text not null check (state in ('ASKED', 'REPLIED', 'WITHDRAWN')),
    asker         uuid not null,
    asker_tenure  uuid not null,
    asker_unit    uuid not null,
    body          uuid not null,
    signer        uuid not null,
    signer_tenure uuid not null,
    asked_on      date not null,
    due           date not null,
    number        text,
    ended_on      date,
    unique (body, number),
    check ((ended_on is null) = (state = 'ASKED')),
    check ((number is not null) = (state = 'REPLIED')),
    check (as_of <= asked_on)
);
comment on table  usage.vetting is '资格核查：组织人事就评优、提拔、评先提出，机关纪委出具廉政意见';
comment on column usage.vetting.as_of is '以哪一天为准';
comment on column usage.vetting.number is '廉政意见回复函的文号';
create index on usage.vetting (signer_tenure) where ended_on is null;
create index on usage.vetting (asker);

create table usage.candidate (
    id       uuid primary key,
    vetting  uuid not null references usage.vetting,
    ordinal  int  not null,
    person   uuid,
    unit     uuid not null,
    words    text not null,
    opinion  text check (opinion in ('NONE', 'WAIT', 'UNFIT')),
    finding  text check (finding in ('CLEAR', 'PENDING', 'BARRED')),
    told     text,
    given_by uuid,
    given_on date,
    unique (vetting, ordinal),
    unique (vetting, person, unit),
    check ((opinion is null) = (given_on is null) and (opinion is null) = (finding is null)),
    check (given_by is distinct from person or person is null)
);
comment on table  usage.candidate is '核查对象：一人或一单位';
comment on column usage.candidate.finding is '出具意见时系统查到的；与意见不同的，理由密存';
comment on column usage.candidate.told is '写进回复函的话：影响期和依据，不含在办案件';
create index on usage.candidate (person);

create table usage.opening (
    vetting   uuid not null references usage.vetting,
    person    uuid not null,
    tenure    uuid not null,
    opened_on date not null,
    purpose   text not null,
    primary key (vetting, person, opened_on)
);
comment on table usage.opening is '谁在哪天为什么查阅密存的意见理由';

create function usage.keep_replied() returns trigger language plpgsql as $$
begin
    if exists (select 1 from usage.vetting v where v.id = old.vetting and v.ended_on is not null) then
        raise exception 'an opinion given stays as it was' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger replied_stays before update or delete on usage.candidate
    for each row execute function usage.keep_replied();
create trigger ended_stays before update or delete on usage.vetting
    for each row when (old.ended_on is not null) execute function usage.keep_ended();
