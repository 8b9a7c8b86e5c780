-- Sessions of signed-in readers, kept here so that no application node holds any (Spring Session).
create table access.spring_session (
    primary_id char(36) primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index on access.spring_session (expiry_time);
create index on access.spring_session (principal_name);
comment on table access.spring_session is 'One row per session (会话). Times are milliseconds of the machine''s clock.';
comment on column access.spring_session.principal_name is 'Id of the account signed in, so that an administrator can end its sessions.';

create table access.spring_session_attributes (
    session_primary_id char(36) not null references access.spring_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
comment on table access.spring_session_attributes is 'What a session remembers: ids and short words only, no classes of this program.';
