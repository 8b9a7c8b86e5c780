-- Why a line that reads like another stays as it is (保留理由).

create table duty.kept_as_is (
    duty     uuid not null references duty.duty on delete cascade,
    kind     text not null check (kind in ('COPIED', 'ALIKE', 'TWICE')),
    reason   text not null check (char_length(reason) between 1 and 200),
    by       uuid not null,
    by_name  text not null,
    given_on date not null,
    primary key (duty, kind)
);
comment on table duty.kept_as_is is '清单体检提示的保留理由：照抄上级、与同级雷同、清单内重复';

create table duty.trimmed (
    list       uuid not null references duty.duty_list,
    above      uuid not null references duty.duty,
    matter     text not null,
    reason     text not null check (char_length(reason) between 1 and 200),
    by         uuid not null,
    by_name    text not null,
    trimmed_on date not null,
    primary key (list, above)
);
comment on table  duty.trimmed is '裁剪：下发的共性事项，本单位不需配套的，记明理由';
comment on column duty.trimmed.above is '上级清单的哪一项';
create index on duty.trimmed (above);
