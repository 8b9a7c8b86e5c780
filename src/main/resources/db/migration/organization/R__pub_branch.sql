-- Which unit lies below which, and how many levels: every unit with itself (0) and with everything below it.
create or replace view organization.pub_branch as
select b.above, b.below, b.depth from organization.unit_branch b;
comment on view organization.pub_branch is '单位的上下级：上级、下级、隔几级；自己对自己为 0';
