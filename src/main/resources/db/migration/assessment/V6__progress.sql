-- How far a running count has come. Kept beside the transaction that counts: whoever waits sees it, and it says nothing
-- about the results, which are there whole or not at all. No foreign key: the appraisal is held while it is counted.
create unlogged table assessment.progress (
    appraisal uuid primary key,
    what      text not null,
    done      int  not null,
    whole     int  not null
);
comment on table  assessment.progress is '取数计分进行到哪里，只供显示';
comment on column assessment.progress.what is '正在做什么：取数，计分';
