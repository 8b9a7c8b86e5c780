package zelian.assessment.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Directory;
import zelian.access.Role;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.approval.Approvals;
import zelian.assessment.AppraisalId;
import zelian.assessment.grading.Graders;
import zelian.common.Period;
import zelian.notice.Matter;
import zelian.notice.Matters;
import zelian.regulation.Rules;

/** What assessing waits for: marks to give, objections to answer, schemes and results to review, approve, publish. */
@Repository
class AppraisalMatters implements Matters {

    private static final int FULL = 100;

    private static final String WAITING = """
            select 'appraisal' as kind, a.id, s.body as unit, '核分' as act, a.title, count(*) || ' 项' as second, null::date as due
            from   assessment.grader g
            join   assessment.appraisal a on a.id = g.appraisal and a.state = 'GRADING'
            join   assessment.scheme s on s.id = a.scheme
            join   assessment.indicator i on i.scheme = s.id and i.kind in ('VERIFIED', 'JUDGED')
            left   join assessment.mark m on (m.appraisal, m.unit, m.indicator, m.seat) = (g.appraisal, g.unit, i.id, g.seat)
            where  g.tenure = :tenure and m.points is null
              and  (g.seat < 3 or exists (
                        select 1 from assessment.mark x
                        join   assessment.mark y on (y.appraisal, y.unit, y.indicator) = (x.appraisal, x.unit, x.indicator)
                        where  (x.appraisal, x.unit, x.indicator) = (g.appraisal, g.unit, i.id)
                          and  x.seat = 1 and y.seat = 2 and abs(x.points - y.points) > :apart))
            group  by a.id, s.body, a.title
            union all
            select 'result', r.id, o.unit, '答复申诉', '申诉 ' || o.number || '：' || r.unit_name, a.title, o.answer_by
            from   assessment.objection o
            join   assessment.appraisal a on a.id = o.appraisal
            join   assessment.result r on r.appraisal = o.appraisal and r.unit = o.unit
            where  o.state = 'RAISED'
              and  exists (select 1 from organization.pub_scope p
                           where p.tenure = :tenure and p.area = 'ASSESSMENT' and p.act = 'VERIFY' and p.unit = o.unit
                             and :day between p.since and coalesce(p.until, 'infinity'))
              and  not exists (select 1 from assessment.grader g
                               where (g.appraisal, g.unit, g.person) = (o.appraisal, o.unit, :person))
            union all
            select 'submitted', a.id, s.body, '', '', null, null
            from   assessment.appraisal a join assessment.scheme s on s.id = a.scheme where a.state = 'SUBMITTED'
            union all
            select 'submitted', s.id, s.body, '', '', null, null from assessment.scheme s where s.state = 'SUBMITTED'
            order  by due nulls last, id
            """;

    private static final String OBJECTIONS = """
            select r.id, o.appraisal, o.unit, '申诉 ' || o.number || '：' || r.unit_name as title, a.title as second,
                   o.answer_by as due
            from   assessment.objection o
            join   assessment.appraisal a on a.id = o.appraisal
            join   assessment.result r on r.appraisal = o.appraisal and r.unit = o.unit
            where  o.state = 'RAISED' and o.answer_by between :first and :last
            order  by o.answer_by, r.id
            """;

    private final JdbcClient db;
    private final Directory directory;
    private final Graders graders;
    private final Approvals approvals;
    private final Rules rules;

    AppraisalMatters(JdbcClient db, Directory directory, Graders graders, Approvals approvals, Rules rules) {
        this.db = db;
        this.directory = directory;
        this.graders = graders;
        this.approvals = approvals;
        this.rules = rules;
    }

    private record Row(
            String kind,
            UUID id,
            UUID unit,
            String act,
            String title,
            @Nullable String second,
            @Nullable LocalDate due) {

        boolean submitted() {
            return kind.equals("submitted");
        }

        Matter matter(Viewer viewer) {
            return new Matter(kind, id, viewer.tenure(), viewer.person(), new UnitId(unit), act, title, second, due);
        }
    }

    @Override
    public List<Matter> waitingFor(Viewer viewer, int limit) {
        var percent = rules.on(viewer.day())
                .percent("assessment.mark-difference")
                .value()
                .intValue();
        var rows = db.sql(WAITING)
                .param("tenure", viewer.tenure().value())
                .param("person", viewer.person().value())
                .param("day", viewer.day())
                .param("apart", percent * FULL)
                .query(Row.class)
                .list();
        var found = new ArrayList<Matter>();
        rows.stream()
                .filter(row -> !row.submitted())
                .map(row -> row.matter(viewer))
                .forEach(found::add);
        if (rows.stream().anyMatch(Row::submitted)) {
            found.addAll(approving(viewer, "scheme"));
            found.addAll(approving(viewer, AppraisalKinds.APPRAISAL));
        }
        return found.stream().limit(limit).toList();
    }

    private List<Matter> approving(Viewer viewer, String kind) {
        return approvals.waitingFor(viewer, kind).stream()
                .map(waiting -> new Matter(
                        kind,
                        waiting.subject(),
                        viewer.tenure(),
                        viewer.person(),
                        Viewer.NO_UNIT,
                        waiting.step().substring(Math.max(0, waiting.step().length() - 2)),
                        waiting.title(),
                        waiting.since() + " 起",
                        null))
                .toList();
    }

    /** Approvals and marks have no day of their own. Of objections all are reminded who may answer and did not mark. */
    @Override
    public List<Matter> due(Period days, LocalDate day) {
        var answering = directory.inRole(Role.DISCIPLINE, day);
        return db
                .sql(OBJECTIONS)
                .param("first", days.since())
                .param("last", days.until() == null ? days.since() : days.until())
                .query(Raised.class)
                .list()
                .stream()
                .flatMap(raised -> answering.stream()
                        .filter(one -> !graders.marks(
                                new AppraisalId(raised.appraisal()), new UnitId(raised.unit()), one.person()))
                        .map(raised::matter))
                .toList();
    }

    private record Raised(UUID id, UUID appraisal, UUID unit, String title, String second, LocalDate due) {

        Matter matter(Directory.Holder answering) {
            return new Matter(
                    "result", id, answering.tenure(), answering.person(), new UnitId(unit), "答复申诉", title, second, due);
        }
    }
}
