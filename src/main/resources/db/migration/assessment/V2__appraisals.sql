-- Schemes of assessment (考核方案), appraisals by them (考核), and what follows from a result (核分、结果、申诉).

create table assessment.scheme (
    id             uuid primary key,
    family         uuid   not null,
    version        int    not null,
    body           uuid   not null,
    title          text   not null,
    year           int    not null,
    since          date   not null,
    until          date   not null,
    audience       text[] not null,
    missing        text   not null check (missing in ('SPREAD', 'WITHHOLD')),
    state          text   not null check (state in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'SUPERSEDED')),
    lock           int    not null default 0,
    drafter        uuid   not null,
    drafter_tenure uuid   not null,
    drafter_name   text   not null,
    drafted_on     date   not null,
    submitted_on   date,
    published_on   date,
    superseded_on  date,
    unique (family, version),
    check (until >= since),
    check ((published_on is not null) = (state in ('PUBLISHED', 'SUPERSEDED')))
);
comment on table  assessment.scheme is '考核方案的一个版本';
comment on column assessment.scheme.family is '同一方案各版本共有的编号：第一版的编号';
comment on column assessment.scheme.body is '组织考核的单位';
comment on column assessment.scheme.audience is '考核对象：单位类型';
comment on column assessment.scheme.missing is '缺项：SPREAD 权重分摊到其余指标，WITHHOLD 暂不出分';
create index on assessment.scheme (body);

create table assessment.indicator (
    id          uuid primary key,
    scheme      uuid not null references assessment.scheme,
    key         uuid not null,
    parent      uuid references assessment.indicator,
    ordinal     int  not null,
    kind        text not null check (kind in ('GROUP', 'COMPUTED', 'VERIFIED', 'JUDGED', 'MINUS', 'BONUS', 'VETO')),
    title       text not null,
    weight      int  not null default 0 check (weight between 0 and 100),
    clause      uuid,
    amount      text not null default '',
    timing      text not null default '',
    standard    text not null default '',
    requirement text not null default '',
    measure     text,
    method      text check (method in ('PROPORTION', 'BANDS', 'PROGRESS')),
    target      int  not null default 100 check (target between 1 and 100),
    per         int  not null default 0 check (per >= 0),
    cap         int  not null default 0 check (cap >= 0),
    unique (scheme, key)
);
comment on table  assessment.indicator is '指标：一级、二级、观测点，以及减分、加分和否决项';
comment on column assessment.indicator.key is '同一指标在各版本里不变的编号';
comment on column assessment.indicator.weight is '占上一级的百分比';
comment on column assessment.indicator.clause is '依据的条款';
comment on column assessment.indicator.amount is '数量';
comment on column assessment.indicator.timing is '时间';
comment on column assessment.indicator.standard is '标准';
comment on column assessment.indicator.requirement is '要求';
comment on column assessment.indicator.target is '达到百分之几得满分';
comment on column assessment.indicator.per is '每一件加减多少，百分之一分';
comment on column assessment.indicator.cap is '加减至多多少，百分之一分';
create index on assessment.indicator (scheme);

create table assessment.base (
    family         uuid not null,
    measure        text not null,
    unit           uuid not null,
    met            int  not null,
    whole          int  not null,
    frozen_on      date not null,
    frozen_by      uuid not null,
    frozen_by_name text not null,
    primary key (family, measure, unit)
);
comment on table assessment.base is '质量起点：考核期开始前冻结，谁、哪天';

create table assessment.appraisal (
    id               uuid primary key,
    scheme           uuid not null references assessment.scheme,
    purpose          text not null check (purpose in ('TRIAL', 'OFFICIAL')),
    title            text not null,
    until            date not null,
    state            text not null check (state in ('COUNTING', 'TRIED', 'GRADING', 'GRADED', 'SUBMITTED', 'RELEASED',
                                                    'FINAL')),
    lock             int  not null default 0,
    organiser        uuid not null,
    organiser_tenure uuid not null,
    organiser_name   text not null,
    started_on       date not null,
    compared         uuid references assessment.appraisal,
    released_on      date,
    object_by        date,
    final_on         date,
    fault            text,
    check ((released_on is null) = (state not in ('RELEASED', 'FINAL'))),
    check ((final_on is null) = (state <> 'FINAL'))
);
comment on table  assessment.appraisal is '一次考核：按一个版本的方案，试算或者正式';
comment on column assessment.appraisal.until is '取数到哪一天';
comment on column assessment.appraisal.compared is '与哪一次比较';
comment on column assessment.appraisal.object_by is '申诉的最后一天';
create index on assessment.appraisal (scheme);
create index on assessment.appraisal (state) where state = 'COUNTING';

create table assessment.counted (
    appraisal uuid    not null references assessment.appraisal,
    measure   text    not null,
    unit      uuid    not null,
    kind      text    not null,
    object    uuid,
    day       date    not null,
    met       boolean not null
);
comment on table  assessment.counted is '取到的事实：一件一行，是否达到';
comment on column assessment.counted.object is '哪一件；该有而没有的为空';
create index on assessment.counted (appraisal, measure, unit);
create index on assessment.counted (object);

create table assessment.result (
    id        uuid primary key,
    appraisal uuid not null references assessment.appraisal,
    unit      uuid not null,
    unit_name text not null,
    met       int[] not null,
    whole     int[] not null,
    base      int[] not null,
    fulls     int[] not null,
    points    int[] not null,
    total     int,
    grade     text,
    vetoed    boolean not null default false,
    unique (appraisal, unit)
);
comment on table  assessment.result is '一个单位在一次考核中的结果；数组按指标的次序';
comment on column assessment.result.met is '达到的件数；核分的为得分';
comment on column assessment.result.whole is '应有的件数；核分的为满分；零即缺项';
comment on column assessment.result.base is '质量起点，万分之几；负一即没有';
comment on column assessment.result.fulls is '满分，百分之一分';
comment on column assessment.result.points is '得分，百分之一分；缺项为空';
comment on column assessment.result.total is '总分，百分之一分；暂不出分为空';

create table assessment.standing (
    appraisal uuid not null,
    unit      uuid not null,
    stage     text not null check (stage in ('RELEASED', 'FINAL')),
    total     int,
    grade     text,
    place     int,
    primary key (appraisal, unit, stage)
);
comment on table assessment.standing is '发布时和定稿时的总分、等次、名次；名次只给审定的人看';

create table assessment.grader (
    appraisal uuid not null references assessment.appraisal,
    unit      uuid not null,
    seat      int  not null check (seat between 1 and 3),
    person    uuid not null,
    tenure    uuid not null,
    name      text not null,
    primary key (appraisal, unit, seat),
    unique (appraisal, unit, person)
);
comment on table assessment.grader is '核分人：两人背对背，第三人复核';
create index on assessment.grader (tenure);

create table assessment.mark (
    appraisal uuid not null,
    unit      uuid not null,
    indicator uuid not null references assessment.indicator,
    seat      int  not null,
    points    int  not null check (points >= 0),
    level     text,
    given_on  date not null,
    primary key (appraisal, unit, indicator, seat),
    foreign key (appraisal, unit, seat) references assessment.grader
);
comment on table  assessment.mark is '一人对一个单位一个指标的核分；points 以一百分计，百分之一分';

create table assessment.deduction (
    id           uuid primary key,
    appraisal    uuid not null,
    unit         uuid not null,
    indicator    uuid not null,
    seat         int  not null,
    points       int  not null check (points > 0),
    circumstance text not null check (circumstance <> ''),
    source       text not null check (source <> ''),
    foreign key (appraisal, unit, indicator, seat) references assessment.mark
);
comment on table assessment.deduction is '扣分：情形和依据，缺一不可';
create index on assessment.deduction (appraisal, unit);

create table assessment.falsehood (
    id         uuid primary key,
    unit       uuid  not null,
    record     uuid  not null,
    found_by   uuid  not null,
    found_name text  not null,
    found_on   date  not null,
    words      bytea not null,
    digest     text  not null,
    unique (record)
);
comment on table assessment.falsehood is '抽查认定不实的记实（弄虚作假）；说明密存';
create index on assessment.falsehood (unit);

create table assessment.objection (
    id             uuid primary key,
    appraisal      uuid  not null references assessment.appraisal,
    unit           uuid  not null,
    indicator      uuid  not null references assessment.indicator,
    number         int   not null,
    ground         bytea not null,
    raised_by      uuid  not null,
    raised_tenure  uuid  not null,
    raised_name    text  not null,
    raised_on      date  not null,
    answer_by      date  not null,
    state          text  not null check (state in ('RAISED', 'UPHELD', 'DISMISSED')),
    decided_by     uuid,
    decided_name   text,
    decided_on     date,
    reason         bytea,
    points         int,
    unique (appraisal, number),
    check ((decided_on is null) = (state = 'RAISED')),
    check ((points is not null) = (state = 'UPHELD')),
    check (decided_by is null or decided_by <> raised_by)
);
comment on table  assessment.objection is '申诉：对一项得分；理由和答复密存';
comment on column assessment.objection.points is '更正后的得分，百分之一分';
create unique index on assessment.objection (appraisal, unit, indicator) where state = 'RAISED';

-- What was published or released stays as it is.
create function assessment.keep_published() returns trigger language plpgsql as $$
begin
    if exists (select 1 from assessment.scheme s where s.id = coalesce(old.scheme, new.scheme)
                                                   and s.state in ('PUBLISHED', 'SUPERSEDED')) then
        raise exception 'a published scheme stays as it is' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger published_stays before insert or update or delete on assessment.indicator
    for each row execute function assessment.keep_published();

create function assessment.keep_released() returns trigger language plpgsql as $$
begin
    if exists (select 1 from assessment.appraisal a where a.id = coalesce(old.appraisal, new.appraisal)
                                                      and a.state in ('TRIED', 'RELEASED', 'FINAL')) then
        raise exception 'what was released stays as it is' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger released_stays before update or delete on assessment.result
    for each row execute function assessment.keep_released();
create trigger released_stays before update or delete on assessment.counted
    for each row execute function assessment.keep_released();
create trigger released_stays before insert or update or delete on assessment.mark
    for each row execute function assessment.keep_released();
create trigger released_stays before insert or update or delete on assessment.deduction
    for each row execute function assessment.keep_released();

create function assessment.keep_decided() returns trigger language plpgsql as $$
begin
    raise exception 'a decided objection never changes' using errcode = 'check_violation';
end $$;
create trigger decided_stays before update or delete on assessment.objection
    for each row when (old.state <> 'RAISED') execute function assessment.keep_decided();
