-- What units thought of a draft is kept where every draft is put to others (征求意见); here only until which day.

do $$
declare asking uuid; version record;
begin
    for version in select v.*, d.unit from division.version v join division.division d on d.id = v.division
                   where v.opinions_until is not null loop
        asking := consultation.take_over('division', version.id, version.id, version.unit, version.title,
            '/divisions/' || version.id, version.drafter, version.drafter_tenure, version.drafted_on,
            version.opinions_until, case when version.state <> 'CONSULTING' then version.submitted_on end);
        perform consultation.take_over_voice(asking, u.unit, o.person, o.given_on, case when o.agreed then null else o.words end,
            o.adopted, o.answer, o.answered_by, o.answered_on)
        from (select l.unit from division.line l where l.version = version.id and l.unit is not null
              union select h from division.line l, unnest(l.helpers) h where l.version = version.id) u (unit)
        left join division.opinion o on o.version = version.id and o.unit = u.unit;
    end loop;
end $$;
drop table division.opinion;
