-- Numbers of documents (文号): per body, word and year, without gaps.

create table document.counter (
    body uuid not null,
    word text not null,
    year int  not null,
    last int  not null check (last > 0),
    primary key (body, word, year)
);
comment on table document.counter is '文号计数：某单位某字头某年已用到的号；编号时锁住这一行，事务回滚则号也退回';
comment on column document.counter.body is '发文单位';
comment on column document.counter.word is '字头，如 督、提、建、整改';

create table document.number (
    body      uuid not null,
    word      text not null,
    year      int  not null,
    count     int  not null check (count > 0),
    kind      text not null,
    subject   uuid not null,
    given_on  date not null,
    voided_on date,
    primary key (body, word, year, count),
    unique (kind, subject)
);
comment on table document.number is '文号登记：每个号给了哪个文件；作废的号保留，不再给别的文件';
comment on column document.number.kind is '文件种类，如 letter';
comment on column document.number.subject is '文件编号（内部）';
