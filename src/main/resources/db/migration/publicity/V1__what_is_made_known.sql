-- Which version of a list is made known to whom (公开): proposed, reviewed, published, withdrawn.

create table publicity.publication (
    id               uuid primary key,
    lock             int  not null default 0,
    list             uuid not null,
    unit             uuid not null,
    year             int  not null,
    title            text not null,
    version          text not null,
    in_force         date not null,
    scope            text not null check (scope in ('UNIT', 'SYSTEM', 'STAFF')),
    decision         text not null check (decision <> ''),
    state            text not null check (state in ('PROPOSED', 'REVIEWED', 'PUBLISHED', 'REFUSED', 'WITHDRAWN')),
    proposer         uuid not null,
    proposed_on      date not null,
    reviewer         uuid,
    reviewed_on      date,
    publisher_tenure uuid,
    since            date,
    until            date,
    reason           text,
    check ((since is not null) = (state in ('PUBLISHED', 'WITHDRAWN'))),
    check ((until is not null) = (state = 'WITHDRAWN')),
    check ((reason is not null) = (state in ('REFUSED', 'WITHDRAWN'))),
    check (reviewer is distinct from proposer),
    check (state not in ('REVIEWED', 'PUBLISHED', 'WITHDRAWN') or reviewer is not null)
);
comment on table  publicity.publication is '公开：哪份清单的哪一版，对谁公开，哪次会议定的';
comment on column publicity.publication.scope is '本单位、系统内、向干部职工公开';
comment on column publicity.publication.in_force is '这一版执行的首日';
comment on column publicity.publication.reason is '不予公开、撤下的理由';
create unique index on publicity.publication (list, version) where state in ('PROPOSED', 'REVIEWED', 'PUBLISHED');
create index on publicity.publication (unit, state);

-- What was open stays known to have been.
create function publicity.keep_published() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.state in ('WITHDRAWN', 'REFUSED') or new.since <> old.since or new.scope <> old.scope
            or new.version <> old.version then
        raise exception 'what was made known stays known to have been' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger published_stays before update or delete on publicity.publication
    for each row when (old.state in ('PUBLISHED', 'WITHDRAWN', 'REFUSED')) execute function publicity.keep_published();
