-- The journal of every act (留痕台账). Rows are only ever added. The triggers are a hint against mistakes;
-- the proof is the tree: whoever changes, removes, inserts or reorders anything is found by `zelian verify`.

create table ledger.entry (
    id          uuid        primary key,
    occurred_at timestamptz not null,
    day         date        not null,
    person      uuid        not null,
    name        text        not null,
    act         text        not null,
    kind        text        not null,
    object      uuid        not null,
    unit        uuid,
    canonical   text        not null
);
comment on table  ledger.entry             is 'One act: who, under which post, when, what, before and after. Written in the transaction of the act.';
comment on column ledger.entry.occurred_at is 'The machine''s clock.';
comment on column ledger.entry.day         is 'The day of business the act belongs to.';
comment on column ledger.entry.person      is 'Who acted; all zero for the system itself.';
comment on column ledger.entry.act         is '<module>.<past tense>, such as rectification.closed.';
comment on column ledger.entry.kind        is 'The kind of object acted on, as in pub_node.kind.';
comment on column ledger.entry.canonical   is 'The whole entry as the one text that is hashed and shown; the other columns only find it and must agree with it.';
create index on ledger.entry (object, id);
create index on ledger.entry (day, id);
create index on ledger.entry (person, id);
create index on ledger.entry (act, id);
create index on ledger.entry (unit, id);

create table ledger.waiting (
    entry uuid primary key
);
comment on table ledger.waiting is 'Entries that have no leaf number yet: the sequencer takes them away, within seconds.';

create table ledger.leaf (
    number bigint primary key check (number >= 0),
    entry  uuid   not null unique,
    hash   bytea  not null check (octet_length(hash) = 32)
);
comment on table  ledger.leaf      is 'The place of an entry in the tree, given after commit in the order of visibility; within a batch in the order of ids.';
comment on column ledger.leaf.hash is 'SM3(00 || canonical), RFC 9162 section 2.1.1.';

create table ledger.node (
    level int    not null check (level >= 8),
    index bigint not null,
    hash  bytea  not null check (octet_length(hash) = 32),
    primary key (level, index)
);
comment on table ledger.node is 'Roots of complete subtrees of 2^level leaves, from 256 on: kept so that a proof needs a handful of rows. Derived, never trusted.';

create table ledger.head (
    size      bigint      primary key check (size > 0),
    root      bytea       not null check (octet_length(root) = 32),
    signed_at timestamptz not null,
    text      text        not null
);
comment on table  ledger.head      is 'Signed tree heads, one for each batch. Each names the one before it, so the last signature covers all.';
comment on column ledger.head.text is 'The head as a file to keep elsewhere: size, root, time, key, head before, SM2 signature.';

create function ledger.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is only ever added to (%.%)', tg_table_schema, tg_table_name;
end $$;

create trigger only_added_to before update or delete on ledger.entry for each row execute function ledger.refuse();
create trigger only_added_to before update or delete on ledger.leaf  for each row execute function ledger.refuse();
create trigger only_added_to before update or delete on ledger.head  for each row execute function ledger.refuse();
create trigger never_emptied before truncate on ledger.entry execute function ledger.refuse();
create trigger never_emptied before truncate on ledger.leaf  execute function ledger.refuse();
create trigger never_emptied before truncate on ledger.head  execute function ledger.refuse();
