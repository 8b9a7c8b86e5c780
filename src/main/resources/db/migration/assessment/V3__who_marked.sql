alter table assessment.mark add column person uuid;
comment on column assessment.mark.person is
    'Who gave the mark; a seat can pass to another grader afterwards. Null where it was given before this was kept: whoever has the seat.';
