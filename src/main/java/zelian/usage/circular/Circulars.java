package zelian.usage.circular;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.common.Rejected;
import zelian.usage.circular.Circular.Line;

/** The circulars that were published, as they were, and what the next one would rest on. */
@Repository
class Circulars {

    private static final String HEADING = "# ";

    private final JdbcClient db;

    Circulars(JdbcClient db) {
        this.db = db;
    }

    Optional<Circular> find(AppraisalId appraisal) {
        return db.sql("select * from usage.circular where appraisal = :appraisal")
                .param("appraisal", appraisal.value())
                .query((row, n) -> new Circular(
                        Objects.requireNonNull(row.getString("title")),
                        new UnitId(row.getObject("body", UUID.class)),
                        lines(row.getString("words")),
                        new Circular.Issue(
                                row.getString("number"),
                                row.getObject("published_on", LocalDate.class),
                                row.getString("publisher_name"))))
                .optional();
    }

    /** @throws Rejected if it was published meanwhile */
    void add(AppraisalId appraisal, Circular circular, String number, Viewer by) {
        try {
            db.sql("""
                    insert into usage.circular (appraisal, title, body, number, words, published_on, publisher,
                        publisher_name)
                    values (:appraisal, :title, :body, :number, :words, :day, :by, :name)
                    """)
                    .param("appraisal", appraisal.value())
                    .param("title", circular.title())
                    .param("body", circular.body().value())
                    .param("number", number)
                    .param("words", words(circular.lines()))
                    .param("day", by.day())
                    .param("by", by.person().value())
                    .param("name", by.name())
                    .update();
        } catch (DuplicateKeyException published) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    /**
     * A final result.
     *
     * @param praised and {@code criticised}: whether it was approved that the circular says so
     */
    record Result(
            String title,
            UUID body,
            UUID unit,
            String unitName,
            String level,
            LocalDate fixedOn,
            boolean praised,
            boolean criticised) {}

    /** The final results of an appraisal, by name of the unit; none before they are final. */
    List<Result> results(AppraisalId appraisal) {
        return db.sql("""
                select r.title, r.body, r.unit, r.unit_name, coalesce(r.grade, '') as level, r.final_on as fixed_on,
                       exists (select 1 from usage.action a where a.outcome = r.id and a.code = :praise
                               and a.approved_on is not null and a.state <> 'WITHDRAWN') as praised,
                       exists (select 1 from usage.action a where a.outcome = r.id and a.code = :criticism
                               and a.approved_on is not null and a.state <> 'WITHDRAWN') as criticised
                from   assessment.pub_result r
                where  r.appraisal = :appraisal and r.final_on is not null order by r.unit_name, r.id
                """)
                .param("appraisal", appraisal.value())
                .param("praise", WordingCirculars.PRAISE)
                .param("criticism", WordingCirculars.CRITICISM)
                .query(Result.class)
                .list();
    }

    private static String words(List<Line> lines) {
        return lines.stream()
                .map(line -> (line.heading() ? HEADING : "") + line.words())
                .collect(Collectors.joining("\n"));
    }

    private static List<Line> lines(String words) {
        return words.lines()
                .map(line ->
                        line.startsWith(HEADING) ? Line.heading(line.substring(HEADING.length())) : Line.text(line))
                .toList();
    }
}
