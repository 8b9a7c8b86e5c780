-- Which units a line names as leading, supporting and supervising.
create or replace view duty.pub_line_unit as
select u.item, u.part, u.unit from duty.item_unit u;
comment on view duty.pub_line_unit is '条目的牵头、配合、监督单位';
