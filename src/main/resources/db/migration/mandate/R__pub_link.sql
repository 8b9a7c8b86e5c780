-- From the body that grants to the grant, from the grant to the body that has it.
create or replace view mandate.pub_link as
select 'unit' as from_kind, g.grantor as from_id, '授权' as relation, 'power_grant' as to_kind, g.id as to_id, g.since, g.until
from   mandate.power_grant g where g.state in ('APPROVED', 'WITHDRAWN')
union all
select 'power_grant', g.id, '授予', 'unit', g.grantee, g.since, g.until
from   mandate.power_grant g where g.state in ('APPROVED', 'WITHDRAWN');
comment on view mandate.pub_link is '谁授权、授予谁';
