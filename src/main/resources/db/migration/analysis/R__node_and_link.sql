-- The chain of responsibility as one graph: what every module publishes of its own tables, side by side. Views
-- only, so the chain can never drift from the data. A module that publishes pub_node and pub_link is added to
-- both lists here (ChainViewsTests fails until it is); Flyway runs this file again whenever it has changed.

create or replace view analysis.node as
select kind, id, unit, title, note, number, state, who, visibility, since, until from organization.pub_node
union all
select kind, id, unit, title, note, number, state, who, visibility, since, until from regulation.pub_node
union all
select kind, id, unit, title, note, number, state, who, visibility, since, until from mandate.pub_node
union all
select kind, id, unit, title, note, number, state, who, visibility, since, until from meeting.pub_node
union all
select kind, id, unit, title, note, number, state, who, visibility, since, until from consultation.pub_node
union all
select kind, id, unit, title, note, number, state, who, visibility, since, until from duty.pub_node
union all
select kind, id, unit, title, note, number, state, who, visibility, since, until from publicity.pub_node
union all
select kind, id, unit, title, note, number, state, who, visibility, since, until from task.pub_node
union all
select kind, id, unit, title, note, number, state, who, visibility, since, until from risk.pub_node
union all
select kind, id, unit, title, note, number, state, who, visibility, since, until from problem.pub_node
union all
select kind, id, unit, title, note, number, state, who, visibility, since, until from pledge.pub_node
union all
select kind, id, unit, title, note, number, state, who, visibility, since, until from division.pub_node
union all
select kind, id, unit, title, note, number, state, who, visibility, since, until from guide.pub_node
union all
select kind, id, unit, title, note, number, state, who, visibility, since, until from evidence.pub_node
union all
select kind, id, unit, title, note, number, state, who, visibility, since, until from rectification.pub_node
union all
select kind, id, unit, title, note, number, state, who, visibility, since, until from supervision.pub_node
union all
select kind, id, unit, title, note, number, state, who, visibility, since, until from assessment.pub_node
union all
select kind, id, unit, title, note, number, state, who, visibility, since, until from accountability.pub_node
union all
select kind, id, unit, title, note, number, state, who, visibility, since, until from usage.pub_node
union all
select kind, id, unit, title, note, number, state, who, visibility, since, until from renewal.pub_node;
comment on view analysis.node is 'Every object of the chain (环节): one row each, as its module publishes it.';

create or replace view analysis.link as
select from_kind, from_id, relation, to_kind, to_id, since, until from organization.pub_link
union all
select from_kind, from_id, relation, to_kind, to_id, since, until from regulation.pub_link
union all
select from_kind, from_id, relation, to_kind, to_id, since, until from mandate.pub_link
union all
select from_kind, from_id, relation, to_kind, to_id, since, until from meeting.pub_link
union all
select from_kind, from_id, relation, to_kind, to_id, since, until from consultation.pub_link
union all
select from_kind, from_id, relation, to_kind, to_id, since, until from duty.pub_link
union all
select from_kind, from_id, relation, to_kind, to_id, since, until from publicity.pub_link
union all
select from_kind, from_id, relation, to_kind, to_id, since, until from task.pub_link
union all
select from_kind, from_id, relation, to_kind, to_id, since, until from risk.pub_link
union all
select from_kind, from_id, relation, to_kind, to_id, since, until from problem.pub_link
union all
select from_kind, from_id, relation, to_kind, to_id, since, until from pledge.pub_link
union all
select from_kind, from_id, relation, to_kind, to_id, since, until from division.pub_link
union all
select from_kind, from_id, relation, to_kind, to_id, since, until from guide.pub_link
union all
select from_kind, from_id, relation, to_kind, to_id, since, until from evidence.pub_link
union all
select from_kind, from_id, relation, to_kind, to_id, since, until from rectification.pub_link
union all
select from_kind, from_id, relation, to_kind, to_id, since, until from supervision.pub_link
union all
select from_kind, from_id, relation, to_kind, to_id, since, until from assessment.pub_link
union all
select from_kind, from_id, relation, to_kind, to_id, since, until from accountability.pub_link
union all
select from_kind, from_id, relation, to_kind, to_id, since, until from usage.pub_link
union all
select from_kind, from_id, relation, to_kind, to_id, since, until from renewal.pub_link;
comment on view analysis.link is 'Every link of the chain (关联), from the earlier object to the later, as its module publishes it.';
