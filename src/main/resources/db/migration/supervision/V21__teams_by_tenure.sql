-- What waits for a person is asked on every page by the post they act under.

create index on supervision.visitor (tenure);
create index on supervision.round_member (tenure);
