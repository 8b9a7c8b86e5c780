-- Years of the working calendar entered after this program was made, and the day of a demonstration.
create table calendar.notice (
    year int primary key check (year between 2000 and 2100),
    source text not null,
    entered_on date not null
);
comment on table calendar.notice is 'A yearly notice of holidays (节假日安排) entered here; replaces the same year of the data file.';
comment on column calendar.notice.source is 'Title of the notice.';

create table calendar.holiday (
    year int not null references calendar.notice (year) on delete cascade,
    day date not null,
    worked boolean not null,
    name text not null,
    primary key (year, day)
);
comment on table calendar.holiday is 'One day that differs from Monday to Friday: off (放假) or worked (调休上班).';
comment on column calendar.holiday.year is 'Year of the notice; its days may lie in the last days of the year before.';

create table calendar.demo_day (
    only_row boolean primary key default true check (only_row),
    day date not null
);
comment on table calendar.demo_day is 'The day of business of a demonstration (演示日期); empty elsewhere.';
