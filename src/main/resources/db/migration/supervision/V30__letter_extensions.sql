-- More time to answer a 督办单, asked for before its day and decided by whoever signed it.

create table supervision.letter_extension (
    id           uuid primary key,
    letter       uuid not null references supervision.letter,
    asked_by     uuid not null,
    asked_name   text not null,
    asked_on     date not null,
    old_due      date not null,
    new_due      date not null,
    granted      boolean,
    decided_by   uuid,
    decided_name text,
    decided_on   date,
    check (new_due > old_due),
    check (asked_on <= old_due),
    check ((granted is null) = (decided_on is null)),
    check (decided_by <> asked_by)
);
comment on table  supervision.letter_extension is '延期申请：督办单反馈期限届满前申请，由签发人批准；理由和答复密存在往来意见里';
comment on column supervision.letter_extension.old_due is '原期限，批准后仍保留';
comment on column supervision.letter_extension.granted is '是否批准；未答复时为空';
create unique index letter_extension_open on supervision.letter_extension (letter) where granted is null;
create index on supervision.letter_extension (letter);
