package zelian.organization.tenure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.PostId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.common.NotFound;
import zelian.common.Period;
import zelian.common.Rejected;

/** Posts and who has held them. */
@Repository
class Tenures {

    private static final String POST = """
            select p.id as post, p.unit, u.name as unit_name, p.title, p.principal, p.single
            from organization.post p join organization.unit u on u.id = p.unit
            """;

    private static final String TENURE = """
            select t.id, t.person, pe.name, t.since, t.until, t.grade, t.acting, t.document, t.succeeds, t.corrected,
                t.version, p.id as post, p.unit, u.name as unit_name, p.title, p.principal, p.single
            from organization.tenure t
            join organization.person pe on pe.id = t.person
            join organization.post p on p.id = t.post
            join organization.unit u on u.id = p.unit
            """;

    private final JdbcClient jdbc;

    Tenures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Post post(PostId id) {
        return jdbc.sql(POST + "where p.id = :id")
                .param("id", id.value())
                .query(Tenures::post)
                .optional()
                .orElseThrow(() -> new NotFound("post " + id));
    }

    Tenure get(TenureId id) {
        return jdbc.sql(TENURE + "where t.id = :id")
                .param("id", id.value())
                .query(Tenures::tenure)
                .optional()
                .orElseThrow(() -> new NotFound("tenure " + id));
    }

    List<Tenure> ofPost(PostId post) {
        return jdbc.sql(TENURE + "where t.post = :post order by t.since, t.id")
                .param("post", post.value())
                .query(Tenures::tenure)
                .list();
    }

    List<Tenure> ofPerson(PersonId person) {
        return jdbc.sql(TENURE + "where t.person = :person order by t.since desc, t.id")
                .param("person", person.value())
                .query(Tenures::tenure)
                .list();
    }

    /** Someone who may hold a post. */
    record Candidate(UUID id, String staffNo, String name) {}

    List<Candidate> people() {
        return jdbc.sql("select id, staff_no, name from organization.person order by staff_no")
                .query(Candidate.class)
                .list();
    }

    /** The post's whole history, held against every other change of it until this transaction ends. */
    PostHistory lock(PostId post) {
        jdbc.sql("select id from organization.post where id = :id for update")
                .param("id", post.value())
                .query(UUID.class)
                .optional();
        return new PostHistory(post(post), ofPost(post));
    }

    void add(Tenure tenure) {
        jdbc.sql("""
                insert into organization.tenure (id, post, person, since, until, grade, acting, document, succeeds)
                values (:id, :post, :person, :since, :until, :grade, :acting, :document, :succeeds)""")
                .param("id", tenure.id().value())
                .param("post", tenure.post().id().value())
                .param("person", tenure.person().value())
                .param("since", tenure.period().since())
                .param("until", tenure.period().until())
                .param("grade", tenure.grade())
                .param("acting", tenure.acting())
                .param("document", tenure.document())
                .param(
                        "succeeds",
                        tenure.succeeds() == null ? null : tenure.succeeds().value())
                .update();
    }

    /**
     * Keeps what is now known of a tenure.
     *
     * @throws Rejected {@code common.changed-meanwhile} if someone was faster
     */
    void keep(Tenure tenure) {
        var kept = jdbc.sql("""
                update organization.tenure
                set since = :since, until = :until, grade = :grade, document = :document, corrected = :corrected,
                    version = version + 1
                where id = :id and version = :version""")
                .param("id", tenure.id().value())
                .param("since", tenure.period().since())
                .param("until", tenure.period().until())
                .param("grade", tenure.grade())
                .param("document", tenure.document())
                .param("corrected", tenure.corrected())
                .param("version", tenure.version())
                .update();
        if (kept == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    private static Post post(ResultSet row, int number) throws SQLException {
        return new Post(
                new PostId(row.getObject("post", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("unit_name"),
                row.getString("title"),
                row.getBoolean("principal"),
                row.getBoolean("single"));
    }

    private static Tenure tenure(ResultSet row, int number) throws SQLException {
        var succeeds = row.getObject("succeeds", UUID.class);
        return new Tenure(
                new TenureId(row.getObject("id", UUID.class)),
                post(row, number),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("name"),
                new Period(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class)),
                row.getString("grade"),
                row.getBoolean("acting"),
                row.getString("document"),
                succeeds == null ? null : new TenureId(succeeds),
                row.getBoolean("corrected"),
                row.getInt("version"));
    }
}
