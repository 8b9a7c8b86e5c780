-- The table of sealed words has one shape in all modules: the id alone names the object, and the digest is computed.
alter table supervision.word drop column kind, drop column digest;
create index on supervision.word (subject);
comment on column supervision.word.subject is '哪一件函件、检查、轮次或者发现';
