-- An object that comes in versions is approved version by version.
alter table approval.run add column edition text not null default '';
comment on column approval.run.edition is '对象的哪个版本，如 V1.1；没有版本的对象为空';
