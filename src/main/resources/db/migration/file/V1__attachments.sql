-- Files people attach (附件), each content once.
create table file.attachment (
    digest  text primary key,
    kind    text not null check (kind in ('PDF', 'JPEG', 'PNG')),
    size    bigint not null check (size > 0),
    content bytea not null,
    kept_at timestamptz not null default now()
);
comment on table  file.attachment is '附件：同样的内容只存一份，按内容的 SM3 摘要取用';
comment on column file.attachment.kind is '按内容开头认出的类型，不看文件名';

create function file.keep_content() returns trigger language plpgsql as $$
begin
    raise exception 'an attachment never changes' using errcode = 'check_violation';
end $$;
create trigger attachment_stays before update on file.attachment for each row execute function file.keep_content();
