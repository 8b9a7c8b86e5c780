-- What search looks in: the words and first letters of every node of the chain, kept beside it. Whether a reader
-- may know what was found is asked of the node itself, never of this copy alone.

create table analysis.search_entry (
    kind       text not null,
    id         uuid not null,
    unit       uuid,
    who        uuid,
    visibility text not null,
    title      text not null,
    number     text,
    words      text not null,
    letters    text not null,
    grams      text[] not null,
    primary key (kind, id)
);
comment on table analysis.search_entry is 'Copy of analysis.node for search (检索): brought level with it after every act, compared by a job.';
comment on column analysis.search_entry.words is 'Title and number in one spelling: half-width, lower case, without blanks.';
comment on column analysis.search_entry.letters is 'First letters of 拼音 of the title, every reading, separated by blanks.';
comment on column analysis.search_entry.grams is 'Every single character and every pair of neighbours in words and letters: what the index finds by.';
create index on analysis.search_entry using gin (grams);
