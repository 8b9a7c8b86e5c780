-- Asking for opinions (征求意见): a draft is put to units and people until a day; what they say is adopted or not.

create table consultation.consultation (
    id             uuid primary key,
    kind           text not null,
    node           uuid not null,
    edition        uuid not null unique,
    unit           uuid not null,
    title          text not null,
    address        text not null,
    drafter        uuid not null,
    drafter_tenure uuid not null,
    asked_on       date not null,
    until          date not null check (until >= asked_on),
    silence_agrees boolean not null,
    closed_on      date
);
comment on table  consultation.consultation is '一次征求意见：就哪份文稿、到哪天，文稿往下走时结束';
comment on column consultation.consultation.node is '文稿属于哪个对象（清单、任务分工）';
comment on column consultation.consultation.edition is '征求的是哪一版，一版只征求一次';
comment on column consultation.consultation.silence_agrees is '通知写明逾期不答复视为无意见';
create index on consultation.consultation (unit);
create index on consultation.consultation (drafter_tenure) where closed_on is null;

create table consultation.line (
    id           uuid primary key,
    consultation uuid not null references consultation.consultation,
    ordinal      int  not null,
    number       text not null,
    words        text not null,
    address      text,
    unique (consultation, ordinal)
);
comment on table  consultation.line is '征求意见稿的一项，发出时的样子';
comment on column consultation.line.address is '起草人在哪里修改这一项';

create table consultation.voice (
    id           uuid primary key,
    consultation uuid not null references consultation.consultation,
    unit         uuid not null,
    tenure       uuid,
    agreed_on    date,
    agreed_by    uuid,
    unique nulls not distinct (consultation, unit, tenure),
    check ((agreed_on is null) = (agreed_by is null))
);
comment on table  consultation.voice is '征求对象：单位，或者任某个职务的人';
comment on column consultation.voice.agreed_on is '哪天答复没有意见';
create index on consultation.voice (tenure);
create index on consultation.voice (unit) where tenure is null;

create table consultation.opinion (
    id          uuid primary key,
    voice       uuid not null references consultation.voice,
    line        uuid references consultation.line,
    words       text not null check (words <> ''),
    person      uuid not null,
    given_on    date not null,
    outcome     text check (outcome in ('ADOPTED', 'PARTLY', 'NOT')),
    answer      text,
    answered_by uuid,
    answered_on date,
    unique nulls not distinct (voice, line),
    check ((outcome is null) = (answered_on is null)),
    check (outcome is null or outcome = 'ADOPTED' or answer <> '')
);
comment on table  consultation.opinion is '意见和采纳情况：采纳、部分采纳、不采纳；不全采纳的写理由';
comment on column consultation.opinion.line is '关于哪一项；空为整个文稿';

-- What was said and answered stays; a closed asking hears nothing more.
create function consultation.keep_said() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or new.words <> old.words or new.voice <> old.voice or old.outcome is not null then
        raise exception 'what was said and answered stays' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger said_stays before update or delete on consultation.opinion
    for each row execute function consultation.keep_said();

-- Takes over what another module kept of its own askings before this one was there.
create function consultation.take_over(
    kind text, node uuid, edition uuid, unit uuid, title text, address text, drafter uuid, tenure uuid,
    asked_on date, until date, closed_on date) returns uuid language sql as $$
    insert into consultation.consultation
    values (gen_random_uuid(), kind, node, edition, unit, title, address, drafter, tenure, asked_on,
            greatest(until, asked_on), false, closed_on)
    returning id;
$$;
create function consultation.take_over_voice(
    asking uuid, unit uuid, person uuid, given_on date, words text, adopted boolean, answer text, answered_by uuid,
    answered_on date) returns void language plpgsql as $$
declare speaker uuid := gen_random_uuid();
begin
    insert into consultation.voice
    values (speaker, asking, unit, null, case when words is null then given_on end, case when words is null then person end);
    if words is not null and person is not null then
        insert into consultation.opinion
        values (gen_random_uuid(), speaker, null, words, person, given_on,
                case adopted when true then 'ADOPTED' when false then 'NOT' end,
                case when adopted is false and coalesce(answer, '') = '' then '—' else answer end, answered_by, answered_on);
    end if;
end $$;
