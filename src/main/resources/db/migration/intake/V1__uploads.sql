-- Files on their way in (导入): kept as they were read, so that the work can be left and found again.
-- Nothing here is business: rows become business when their owner's module takes them over.

create table intake.upload (
    id          uuid        primary key,
    kind        text        not null,
    file_name   text        not null,
    digest      text        not null,
    person      uuid        not null,
    parameters  jsonb       not null default '{}',
    state       text        not null check (state in ('OPEN', 'DONE', 'DISCARDED')),
    uploaded_at timestamptz not null,
    uploaded_on date        not null,
    read_millis int         not null,
    done_on     date,
    taken       int,
    refused     int,
    came_to     text,
    check ((state = 'DONE') = (done_on is not null))
);
create index on intake.upload (person, uploaded_at);
create index on intake.upload (kind, digest);
comment on table  intake.upload            is 'One file a person brought: open until confirmed or discarded.';
comment on column intake.upload.kind       is 'ImportKind.key.';
comment on column intake.upload.digest     is 'SHA-256 of the file, to say that it was here before.';
comment on column intake.upload.uploaded_on is 'The day of business.';
comment on column intake.upload.came_to    is 'Address of what came of it.';

create table intake.sheet (
    upload     uuid not null references intake.upload on delete cascade,
    ordinal    int  not null,
    name       text not null,
    header_row int  not null,
    rows       int  not null,
    left_out   text not null,
    primary key (upload, ordinal)
);
comment on column intake.sheet.header_row is 'Number of the row with the headings; 0 if none was found and the sheet is not read.';
comment on column intake.sheet.left_out   is 'Rows that are no data, with the reason.';

create table intake.sheet_column (
    upload        uuid not null,
    sheet         int  not null,
    sheet_column  int  not null,
    heading       text not null,
    field         text not null,
    sample        text not null,
    primary key (upload, sheet, sheet_column),
    foreign key (upload, sheet) references intake.sheet on delete cascade
);
comment on column intake.sheet_column.field is 'The field it is read as; empty if it is not read.';

create table intake.line (
    upload  uuid  not null references intake.upload on delete cascade,
    ordinal int   not null,
    sheet   int   not null,
    number  int   not null,
    cells   jsonb not null,
    edited  jsonb not null default '{}',
    faults  int   not null default 0,
    doubts  int   not null default 0,
    primary key (upload, ordinal)
);
create index on intake.line (upload, ordinal) where faults > 0 or doubts > 0;
comment on column intake.line.cells  is 'Text by column from 0, as the file shows it.';
comment on column intake.line.edited is 'Text by field name, as put right by the reader; it goes before the cell.';

create table intake.problem (
    upload  uuid not null,
    ordinal int  not null,
    field   text not null,
    level   text not null check (level in ('ERROR', 'DOUBT')),
    message text not null,
    foreign key (upload, ordinal) references intake.line on delete cascade
);
create index on intake.problem (upload, ordinal);

create table intake.effect (
    upload   uuid not null references intake.upload on delete cascade,
    ordinal  int  not null,
    sentence text not null,
    primary key (upload, ordinal)
);
comment on table intake.effect is 'What would happen, as the last check found it.';

create table intake.difference (
    upload  uuid not null references intake.upload on delete cascade,
    ordinal int  not null,
    line    int  not null,
    what    text not null,
    field   text not null,
    before  text not null,
    after   text not null,
    primary key (upload, ordinal)
);
comment on table intake.difference is 'Fields of known rows that the file words differently.';

create table intake.remembered (
    kind    text not null,
    heading text not null,
    field   text not null,
    primary key (kind, heading)
);
comment on table intake.remembered is 'How a reader matched a heading once, so that it is right the next time.';
