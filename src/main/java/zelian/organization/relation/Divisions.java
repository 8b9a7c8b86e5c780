package zelian.organization.relation;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By which rule a person is supervised by which body, from which day on (监督对象划分). */
@Repository
class Divisions {

    private static final String ROW = """
            select d.id, d.unified, d.upper, x.name as upper_name, d.lower, y.name as lower_name, d.grades, d.since,
                   d.document
            from   organization.division d
            join   organization.unit x on x.id = d.upper
            left   join organization.unit y on y.id = d.lower
            """;

    private final JdbcClient db;

    Divisions(JdbcClient db) {
        this.db = db;
    }

    /**
     * One rule.
     *
     * @param unified one body supervises everyone (统管); else by grade (分段)
     * @param grades whom {@code upper} supervises when it is by grade
     */
    record Division(
            UUID id,
            boolean unified,
            UUID upper,
            String upperName,
            @Nullable UUID lower,
            @Nullable String lowerName,
            String grades,
            LocalDate since,
            String document) {

        /** Who supervises a person of these grades: exactly one body, always. */
        String supervisorOf(List<String> held) {
            var above = unified || held.stream().anyMatch(Arrays.asList(grades.split("、"))::contains);
            return above || lowerName == null ? upperName : lowerName;
        }

        String inWords() {
            return unified ? upperName + "统管" : grades + "由" + upperName + "监督，其余由" + lowerName + "监督";
        }
    }

    /** A person who holds a post on the day. */
    record Person(UUID id, String staffNo, String name, String posts, String grades, boolean supervises) {

        List<String> held() {
            return grades.isEmpty() ? List.of() : Arrays.asList(grades.split("、"));
        }
    }

    Optional<Division> on(LocalDate day) {
        return db.sql(ROW + "where d.since <= :day order by d.since desc limit 1")
                .param("day", day)
                .query(Division.class)
                .optional();
    }

    List<Division> all() {
        return db.sql(ROW + "order by d.since desc").query(Division.class).list();
    }

    void add(
            UUID id,
            boolean unified,
            UUID upper,
            @Nullable UUID lower,
            String grades,
            LocalDate since,
            String document) {
        db.sql("""
                insert into organization.division (id, unified, upper, lower, grades, since, document)
                values (:id, :unified, :upper, :lower, :grades, :since, :document)
                """)
                .param("id", id)
                .param("unified", unified)
                .param("upper", upper)
                .param("lower", unified ? null : lower, Types.OTHER)
                .param("grades", unified ? "" : grades)
                .param("since", since)
                .param("document", document)
                .update();
    }

    /** Everyone who holds a post on the day in one of these units; {@code supervises} for those of the bodies themselves. */
    List<Person> people(LocalDate day, UUID[] bodies, UUID[] units) {
        return db.sql("""
                select pe.id, pe.staff_no, pe.name,
                       string_agg(u.name || p.title, '、' order by p.principal desc, t.since) as posts,
                       coalesce(string_agg(distinct coalesce(t.grade, pe.grade), '、'), '') as grades,
                       bool_or(p.unit = any (:bodies)) as supervises
                from   organization.tenure t
                join   organization.post p on p.id = t.post
                join   organization.unit u on u.id = p.unit
                join   organization.person pe on pe.id = t.person
                where  :day between t.since and coalesce(t.until, 'infinity') and p.unit = any (:units)
                group  by pe.id order by pe.staff_no
                """)
                .param("bodies", bodies)
                .param("units", units)
                .param("day", day)
                .query(Person.class)
                .list();
    }
}
