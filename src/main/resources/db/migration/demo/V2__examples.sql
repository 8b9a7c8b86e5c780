-- Of which organisation the story is told.
alter table demo.story add column example text not null default 'BUREAU';
comment on column demo.story.example is 'The organisation shown (示范单位), as in demo.Example.';
