-- What a round of inspections makes known, as it was published.

create table supervision.bulletin (
    round          uuid primary key references supervision.round,
    number         text not null,
    words          text not null,
    published_by   uuid not null,
    published_name text not null,
    published_on   date not null
);
comment on table  supervision.bulletin is '督责通报：按一轮已确认的发现拟稿，由组长印发；印发后不再改动';
comment on column supervision.bulletin.words is '正文，一行一段，# 开头的是标题；经验写明单位，不足不点名';

create function supervision.keep_bulletin() returns trigger language plpgsql as $$
begin
    raise exception 'a published bulletin never changes' using errcode = 'check_violation';
end $$;
create trigger published_stays before update or delete on supervision.bulletin
    for each row execute function supervision.keep_bulletin();
