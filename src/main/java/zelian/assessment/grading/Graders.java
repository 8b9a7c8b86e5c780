package zelian.assessment.grading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;

/** Who marks which unit in which appraisal. */
@Repository
public class Graders {

    private final JdbcClient db;

    Graders(JdbcClient db) {
        this.db = db;
    }

    private record Row(UUID unit, int seat, UUID person, UUID tenure, String name) {

        Grader grader() {
            return new Grader(new UnitId(unit), seat, new PersonId(person), new TenureId(tenure), name);
        }
    }

    public void add(AppraisalId appraisal, List<Grader> graders) {
        graders.forEach(grader -> db.sql("""
                insert into assessment.grader (appraisal, unit, seat, person, tenure, name)
                values (:appraisal, :unit, :seat, :person, :tenure, :name)
                """)
                .param("appraisal", appraisal.value())
                .param("unit", grader.unit().value())
                .param("seat", grader.seat())
                .param("person", grader.person().value())
                .param("tenure", grader.tenure().value())
                .param("name", grader.name())
                .update());
    }

    public List<Grader> of(AppraisalId appraisal) {
        return db
                .sql("select * from assessment.grader where appraisal = :appraisal order by unit, seat")
                .param("appraisal", appraisal.value())
                .query(Row.class)
                .list()
                .stream()
                .map(Row::grader)
                .toList();
    }

    /** The seat a reader has for a unit, under the post they act under. */
    public Optional<Grader> of(AppraisalId appraisal, UnitId unit, Viewer viewer) {
        return of(appraisal).stream()
                .filter(grader -> grader.unit().equals(unit) && grader.tenure().equals(viewer.tenure()))
                .findFirst();
    }

    /** Whether somebody marks that unit, or has marked it before the seat passed on. */
    public boolean marks(AppraisalId appraisal, UnitId unit, PersonId person) {
        return db.sql("""
                select exists (select 1 from assessment.grader g
                               where (g.appraisal, g.unit, g.person) = (:appraisal, :unit, :person))
                    or exists (select 1 from assessment.mark m
                               where (m.appraisal, m.unit, m.person) = (:appraisal, :unit, :person))
                """)
                .param("appraisal", appraisal.value())
                .param("unit", unit.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    void handOver(AppraisalId appraisal, Grader seat, Directory.Holder to) {
        db.sql("""
                update assessment.grader set person = :person, tenure = :tenure, name = :name
                where  (appraisal, unit, seat) = (:appraisal, :unit, :seat)
                """)
                .param("appraisal", appraisal.value())
                .param("unit", seat.unit().value())
                .param("seat", seat.seat())
                .param("person", to.person().value())
                .param("tenure", to.tenure().value())
                .param("name", to.inWords())
                .update();
    }

    /** Whether somebody marks in it under this holding of a post. */
    public boolean has(AppraisalId appraisal, TenureId tenure) {
        return db.sql("""
                select exists (select 1 from assessment.grader g
                               where g.appraisal = :appraisal and g.tenure = :tenure)
                """)
                .param("appraisal", appraisal.value())
                .param("tenure", tenure.value())
                .query(Boolean.class)
                .single();
    }
}
