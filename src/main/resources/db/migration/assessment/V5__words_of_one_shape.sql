-- The table of sealed words has one shape in all modules; their digest is computed, never read from here.
alter table assessment.word rename column debrief to subject;
alter table assessment.word drop column digest;
comment on column assessment.word.subject is '哪一份述责';
