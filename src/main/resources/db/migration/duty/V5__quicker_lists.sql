-- Lists of duties are found by who may see them, not by looking at each.
create index item_of_staff on duty.item (id) where publicity = 'STAFF';
create index on duty.item (aspect);
create index on duty.item (subject);
create index on duty.claim (unit) where state <> 'ENDED';
