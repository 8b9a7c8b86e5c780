-- A queue of seconds: read and emptied as a whole, never looked into, so it needs no index that every act would pay for.
alter table ledger.waiting drop constraint waiting_pkey;
