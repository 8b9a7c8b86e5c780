package zelian.pledge.template;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.common.NotFound;
import zelian.common.Rejected;

/** The common clauses of each year. */
@Repository
public class Templates {

    private static final String SELECT = """
            select t.*, array(select c.words from pledge.common_clause c where c.template = t.id order by c.ordinal) as clauses
            from   pledge.template t
            """;

    private final JdbcClient db;

    Templates(JdbcClient db) {
        this.db = db;
    }

    /** @throws Rejected {@code pledge.template-there} if the year has one */
    void add(TemplateHead head) {
        var added = db.sql("""
                insert into pledge.template (id, body, year, state, target, consequence, drafter, drafted_on)
                values (:id, :body, :year, 'DRAFTED', :target, :consequence, :drafter, :day)
                on conflict (body, year) do nothing
                """)
                .param("id", head.id())
                .param("body", head.body().value())
                .param("year", head.year())
                .param("target", head.target())
                .param("consequence", head.consequence())
                .param("drafter", head.hands().drafter().value())
                .param("day", head.hands().drafted())
                .update();
        if (added == 0) {
            throw Rejected.because("pledge.template-there", head.year()).at("year");
        }
        addClauses(head.id(), head.clauses());
    }

    private void addClauses(UUID template, List<String> clauses) {
        for (var i = 0; i < clauses.size(); i++) {
            db.sql("insert into pledge.common_clause (template, ordinal, words) values (:template, :ordinal, :words)")
                    .param("template", template)
                    .param("ordinal", i + 1)
                    .param("words", clauses.get(i))
                    .update();
        }
    }

    /** @throws Rejected if another hand changed it since it was read */
    void word(UUID id, int lock, List<String> clauses, String target, String consequence) {
        requireOne(db.sql("""
                update pledge.template set target = :target, consequence = :consequence, lock = lock + 1
                where  id = :id and lock = :lock and state = 'DRAFTED'
                """)
                .param("target", target)
                .param("consequence", consequence)
                .param("id", id)
                .param("lock", lock)
                .update());
        db.sql("delete from pledge.common_clause where template = :id")
                .param("id", id)
                .update();
        addClauses(id, clauses);
    }

    void move(Template from, Template to) {
        var hands = to.head().hands();
        requireOne(db.sql("""
                update pledge.template
                set    state = :to, lock = lock + 1, submitter = :submitter, submitted_on = :submitted,
                       approver = :approver, approved_on = :approved, returned = :returned
                where  id = :id and state = :from and lock = :lock
                """)
                .param("to", to.stored())
                .param("submitter", value(hands.submitter()))
                .param("submitted", hands.submitted(), Types.DATE)
                .param("approver", value(hands.approver()))
                .param("approved", hands.approved(), Types.DATE)
                .param("returned", to.head().returned())
                .param("id", from.head().id())
                .param("from", from.stored())
                .param("lock", from.head().lock())
                .update());
    }

    /** @throws NotFound if there is none */
    public Template get(UUID id) {
        return db.sql(SELECT + "where t.id = :id")
                .param("id", id)
                .query(Templates::template)
                .optional()
                .orElseThrow(() -> new NotFound("pledge template " + id));
    }

    public Optional<Template> of(UnitId body, int year) {
        return db.sql(SELECT + "where t.body = :body and t.year = :year")
                .param("body", body.value())
                .param("year", year)
                .query(Templates::template)
                .optional();
    }

    /** The approved ones, the latest year first, then those under way. */
    public List<Template> all() {
        return db.sql(SELECT + "order by t.year desc, t.body")
                .query(Templates::template)
                .list();
    }

    private static void requireOne(int changed) {
        if (changed == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static Template template(ResultSet row, int ignored) throws SQLException {
        return Template.of(
                row.getString("state"),
                new TemplateHead(
                        row.getObject("id", UUID.class),
                        row.getInt("lock"),
                        new UnitId(row.getObject("body", UUID.class)),
                        row.getInt("year"),
                        List.of((String[]) row.getArray("clauses").getArray()),
                        row.getString("target"),
                        row.getString("consequence"),
                        new TemplateHead.Hands(
                                Objects.requireNonNull(person(row, "drafter")),
                                row.getObject("drafted_on", LocalDate.class),
                                person(row, "submitter"),
                                row.getObject("submitted_on", LocalDate.class),
                                person(row, "approver"),
                                row.getObject("approved_on", LocalDate.class)),
                        row.getString("returned")));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }
}
