-- What progress is graded from, taken from the final results of the same stretch of the year before (质量起点).

create table assessment.year_base (
    body      uuid not null,
    since     date not null,
    until     date not null,
    measure   text not null,
    unit      uuid not null,
    met       int  not null,
    whole     int  not null,
    appraisal uuid not null references assessment.appraisal,
    frozen_on date not null,
    primary key (body, since, until, measure, unit)
);
comment on table  assessment.year_base is '质量起点：开年以后取自上年同期定稿的考核结果，冻结后不再变';
comment on column assessment.year_base.since is '以它为起点的考核期首日';
comment on column assessment.year_base.until is '以它为起点的考核期末日';
comment on column assessment.year_base.appraisal is '取自哪一次考核';
create index on assessment.year_base (appraisal);

create function assessment.keep_year_base() returns trigger language plpgsql as $$
begin
    raise exception 'a frozen base does not move' using errcode = 'check_violation';
end $$;
create trigger year_base_stays before update or delete on assessment.year_base
    for each row execute function assessment.keep_year_base();
