-- Who signs in what order (审批): a list of steps on one object, sent back or withdrawn as a whole.

create table approval.run (
    id             uuid primary key,
    kind           text not null,
    subject        uuid not null,
    unit           uuid not null,
    title          text not null,
    course         text not null,
    round          int  not null,
    state          text not null check (state in ('RUNNING', 'PASSED', 'SENT_BACK', 'WITHDRAWN')),
    started_by     uuid not null,
    started_tenure uuid not null,
    started_title  text not null,
    started_name   text not null,
    started_on     date not null,
    ended_by       uuid,
    ended_title    text,
    ended_name     text,
    ended_on       date,
    reason         bytea,
    version        int  not null default 0,
    unique (kind, subject, round),
    check ((state = 'RUNNING') = (ended_on is null))
);
comment on table  approval.run is '一次送审：从提交到走完、退回或撤回；退回后再送是下一轮';
comment on column approval.run.kind is '对象种类，如 duty_list';
comment on column approval.run.subject is '对象编号';
comment on column approval.run.unit is '在哪个单位审批，决定谁有权';
comment on column approval.run.course is '程序名称，如 责任清单审批';
comment on column approval.run.round is '第几次送审，从 1 起';
comment on column approval.run.started_by is '提交人，不得在本轮审核、审定';
comment on column approval.run.ended_by is '退回人、撤回人或最后一步办理人';
comment on column approval.run.reason is '退回或撤回理由，密存';
create unique index on approval.run (kind, subject) where state = 'RUNNING';

create table approval.step (
    run         uuid not null references approval.run,
    ordinal     int  not null,
    label       text not null,
    area        text not null,
    act         text not null,
    judges      boolean not null,
    decided_by  uuid,
    decided_tenure uuid,
    decided_title  text,
    decided_name   text,
    decided_on  date,
    opinion     bytea,
    primary key (run, ordinal)
);
comment on table  approval.step is '送审的各步，按次序，前一步办完才轮到下一步';
comment on column approval.step.area is '权限表的列';
comment on column approval.step.act is '办这一步所需的权限';
comment on column approval.step.judges is '是否作判断（审核、审定）；印发只是执行';
comment on column approval.step.decided_by is '办理人；未办为空';
comment on column approval.step.decided_tenure is '办理时所任职务';
comment on column approval.step.opinion is '意见，密存';
create index on approval.step (decided_by) where decided_by is not null;
