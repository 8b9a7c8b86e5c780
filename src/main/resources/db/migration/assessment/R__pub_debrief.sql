-- The days of debriefs, for whoever counts them.
create or replace view assessment.pub_debrief as
select d.id, s.id as session, s.year, d.unit, d.speaker, d.state, s.draft_by, s.held_on as session_on, d.drafted_on,
       d.held_on, d.archived_on
from   assessment.debrief d
join   assessment.session s on s.id = d.session;
comment on view assessment.pub_debrief is '述责的各个日期，不含文字';
