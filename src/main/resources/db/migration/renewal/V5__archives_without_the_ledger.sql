-- The ledger is exported by those who may read it; an archive is known by its digest, which the ledger keeps.
delete from renewal.archive_part where whole;
alter table renewal.archive_part drop column whole;
alter table renewal.archive_part add primary key (archive, ordinal);
alter table renewal.archive add column digest text;
comment on column renewal.archive.digest is '归档文件的 SHA-256 摘要，十六进制；留痕台账里也有';
