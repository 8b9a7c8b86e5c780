-- Accounts: who may sign in, with what, and what was tried. Times are of the machine's clock.

create table organization.account (
    id uuid primary key,
    login text not null check (login = btrim(login) and login <> ''),
    person uuid unique references organization.person (id),
    administers text check (administers in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN')),
    name text not null,
    state text not null check (state in ('PENDING', 'AUTHORISED', 'ACTIVE', 'SUSPENDED')),
    version int not null default 0,
    asked_by uuid,
    asked_because text not null,
    created_at timestamptz not null,
    authorised_at timestamptz,
    sign_in uuid,
    signed_in_at timestamptz,
    signed_in_from text,
    check ((person is null) = (administers is not null)),
    check (state not in ('AUTHORISED', 'ACTIVE') or authorised_at is not null)
);
create unique index account_login on organization.account (lower(login));
create unique index account_one_of_each on organization.account (administers) where state <> 'SUSPENDED';
create index on organization.account (state, login);
comment on table organization.account is 'An account (账号): of a person of the organisation, or of one of the three administrators (三员), never of both.';
comment on column organization.account.login is '登录名: a person''s 工号, an administrator''s name of their own. Unique without regard to case.';
comment on column organization.account.name is 'The name at the time the account was made; a person''s present name is in organization.person.';
comment on column organization.account.state is 'PENDING 待授权, AUTHORISED 待激活, ACTIVE 已启用, SUSPENDED 已停用.';
comment on column organization.account.asked_by is 'The account of whoever last asked for authorisation; nobody grants what they asked for.';
comment on column organization.account.asked_because is 'Why it waits for authorisation, or last waited: 导入人员, 重置, 恢复 …';
comment on column organization.account.sign_in is 'The one sign-in in force; a session of another one has ended.';

create table organization.account_password (
    account uuid not null references organization.account (id),
    since timestamptz not null,
    hash text not null,
    primary key (account, since)
);
comment on table organization.account_password is 'Passwords (口令), the latest in force; earlier ones only so that they do not come back.';
comment on column organization.account_password.hash is 'Argon2id with its own salt and parameters.';

create table organization.second_factor (
    account uuid primary key references organization.account (id),
    secret bytea not null,
    since timestamptz,
    last_step bigint not null default 0
);
comment on table organization.second_factor is 'The second factor (动态口令, RFC 6238).';
comment on column organization.second_factor.secret is 'Sealed (SM4-GCM), bound to this row.';
comment on column organization.second_factor.since is 'When a first code proved it; null while it is being set up.';
comment on column organization.second_factor.last_step is 'The last time step used; no code is taken twice.';

create table organization.recovery_code (
    account uuid not null references organization.account (id),
    digest text not null,
    used_at timestamptz,
    primary key (account, digest)
);
comment on table organization.recovery_code is 'Codes that stand in for the second factor, once each (恢复码). SM3 only.';

create table organization.activation_code (
    account uuid primary key references organization.account (id),
    digest text not null,
    issued_at timestamptz not null,
    expires_at timestamptz not null
);
comment on table organization.activation_code is 'The code of an activation slip (激活单). SM3 only; gone once used.';

create table organization.sign_in_failure (
    login text primary key,
    failures int not null,
    last_at timestamptz not null,
    locked_until timestamptz
);
create index on organization.sign_in_failure (last_at);
comment on table organization.sign_in_failure is 'Failed sign-ins by login name in small letters, whether such an account exists or not.';

create table organization.sign_in_policy (
    since timestamptz primary key,
    allowed_failures int not null check (allowed_failures between 3 and 10),
    pause_minutes int not null check (pause_minutes between 10 and 1440),
    password_length int not null check (password_length between 8 and 64),
    passwords_remembered int not null check (passwords_remembered between 1 and 24),
    password_days int not null check (password_days between 1 and 180),
    idle_minutes int not null check (idle_minutes between 5 and 60),
    slip_days int not null check (slip_days between 1 and 30),
    set_by text not null
);
comment on table organization.sign_in_policy is 'Parameters of sign-in (登录策略), set by the security administrator; the latest is in force, earlier ones stay.';
comment on column organization.sign_in_policy.slip_days is 'For how many days the code of an activation slip is good.';
insert into organization.sign_in_policy values ('2000-01-01', 5, 30, 10, 5, 90, 30, 7, '初始设置');

create table organization.administrator_change (
    id uuid primary key,
    account uuid not null references organization.account (id),
    new_login text,
    new_name text,
    reason text not null,
    proposed_by uuid not null references organization.account (id),
    proposed_at timestamptz not null,
    decided_by uuid references organization.account (id),
    decided_at timestamptz,
    agreed boolean,
    check (proposed_by <> account),
    check (decided_by not in (account, proposed_by)),
    check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (agreed is null)),
    check ((new_login is null) = (new_name is null))
);
create unique index administrator_change_open on organization.administrator_change (account) where decided_at is null;
comment on table organization.administrator_change is 'Reset of an administrator''s access, or a new person in the office (更换): proposed by one of the other two, decided by the third.';
comment on column organization.administrator_change.new_login is 'The successor; null when the same person gets new access.';

create table organization.post_role_change (
    id uuid primary key,
    ends uuid references organization.post_role (id),
    title text,
    unit_kind text,
    unit_name text,
    role text,
    reason text not null,
    proposed_by uuid not null,
    proposer text not null,
    proposed_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    agreed boolean,
    check ((ends is null) = (title is not null and unit_kind is not null and unit_name is not null and role is not null)),
    check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (agreed is null))
);
create unique index post_role_change_open on organization.post_role_change (ends) where decided_at is null;
comment on table organization.post_role_change is 'A change of the table of posts and roles (对照表变更): proposed by the system administrator, in force once the security administrator agrees.';
comment on column organization.post_role_change.ends is 'The row that is to end; null when a row is to be added.';
