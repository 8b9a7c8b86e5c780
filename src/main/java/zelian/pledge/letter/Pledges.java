package zelian.pledge.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.pledge.PledgeId;
import zelian.pledge.pair.Tier;

/** Letters of duty. */
@Repository
public class Pledges {

    private final JdbcClient db;
    private final NamedParameterJdbcOperations batches;

    Pledges(JdbcClient db, NamedParameterJdbcOperations batches) {
        this.db = db;
        this.batches = batches;
    }

    /** How many there are now; a pair that has a letter gets none. */
    int add(List<PledgeHead> drafts) {
        return (int) Arrays.stream(batches.batchUpdate(
                        """
                insert into pledge.letter (id, state, body, unit, year, tier, template, upper_tenure, upper_person, upper_name,
                    upper_title, lower_tenure, lower_person, lower_name, lower_title, due_on, drafter, drafter_tenure,
                    drafted_on, follows)
                values (:id, 'DRAFTED', :body, :unit, :year, :tier, :template, :upperTenure, :upperPerson, :upperName,
                    :upperTitle, :lowerTenure, :lowerPerson, :lowerName, :lowerTitle, :due, :drafter, :drafterTenure,
                    :drafted, :follows)
                on conflict (year, upper_tenure, lower_tenure) where state not in ('SUPERSEDED', 'VOIDED') do nothing
                """, drafts.stream().map(Pledges::row).toArray(SqlParameterSource[]::new)))
                .filter(added -> added != 0)
                .count();
    }

    private static SqlParameterSource row(PledgeHead head) {
        return new MapSqlParameterSource("id", head.id().value())
                .addValue("body", head.body().value())
                .addValue("unit", head.unit().value())
                .addValue("year", head.year())
                .addValue("tier", head.tier().name())
                .addValue("template", head.template())
                .addValue("upperTenure", head.upper().tenure().value())
                .addValue("upperPerson", head.upper().person().value())
                .addValue("upperName", head.upper().name())
                .addValue("upperTitle", head.upper().title())
                .addValue("lowerTenure", head.lower().tenure().value())
                .addValue("lowerPerson", head.lower().person().value())
                .addValue("lowerName", head.lower().name())
                .addValue("lowerTitle", head.lower().title())
                .addValue("due", head.dueOn())
                .addValue("drafter", head.drafter().value())
                .addValue("drafterTenure", head.drafterTenure().value())
                .addValue("drafted", head.days().drafted())
                .addValue(
                        "follows",
                        head.follows() == null ? null : head.follows().value());
    }

    /** @throws NotFound if there is no such letter */
    public Pledge get(PledgeId id) {
        return find(id).orElseThrow(() -> new NotFound("pledge " + id));
    }

    public Optional<Pledge> find(PledgeId id) {
        return db.sql("select * from pledge.letter where id = :id")
                .param("id", id.value())
                .query(Pledges::pledge)
                .optional();
    }

    public List<Pledge> get(Collection<PledgeId> ids) {
        return db.sql("select * from pledge.letter where id = any (:ids) order by year, tier, unit, id")
                .param("ids", ids.stream().map(PledgeId::value).toArray(UUID[]::new))
                .query(Pledges::pledge)
                .list();
    }

    /** The letters of a year that were not given up or replaced. */
    public List<Pledge> standing(UnitId body, int year) {
        return db.sql("""
                select * from pledge.letter
                where  body = :body and year = :year and state not in ('SUPERSEDED', 'VOIDED') order by tier, unit, id
                """)
                .param("body", body.value())
                .param("year", year)
                .query(Pledges::pledge)
                .list();
    }

    /** What is not over of one who is a side of it. */
    List<Pledge> open(TenureId side) {
        return db.sql("""
                select * from pledge.letter
                where  (upper_tenure = :side or lower_tenure = :side)
                  and  state not in ('SUPERSEDED', 'VOIDED', 'EVALUATED', 'ARCHIVED') order by id
                """).param("side", side.value()).query(Pledges::pledge).list();
    }

    /** Letters of the same year and tier, beside this one; at most so many. */
    List<PledgeId> siblings(PledgeHead head, int most) {
        return db.sql("""
                select id from pledge.letter
                where  body = :body and year = :year and tier = :tier and id <> :id
                  and  state not in ('SUPERSEDED', 'VOIDED')
                order by (upper_tenure = :upper) desc, id limit :most
                """)
                .param("body", head.body().value())
                .param("year", head.year())
                .param("tier", head.tier().name())
                .param("id", head.id().value())
                .param("upper", head.upper().tenure().value())
                .param("most", most)
                .query((row, n) -> new PledgeId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The letter that took the place of this one. */
    public Optional<PledgeId> follower(PledgeId id) {
        return db.sql("select id from pledge.letter where follows = :id order by id limit 1")
                .param("id", id.value())
                .query((row, n) -> new PledgeId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** @throws Rejected if another hand moved it since it was read */
    void move(Pledge from, Pledge to) {
        var head = to.head();
        var days = head.days();
        requireOne(db.sql("""
                update pledge.letter
                set    state = :to, lock = lock + 1, offered_on = :offered, confirmed_on = :confirmed, text = :text,
                       digest = :digest, number = :number, effective_on = :effective, evaluated_on = :evaluated,
                       ended_on = :ended, ending = :ending
                where  id = :id and state = :from and lock = :lock
                """)
                .param("to", to.stored())
                .param("offered", days.offered(), Types.DATE)
                .param("confirmed", days.confirmed(), Types.DATE)
                .param("text", head.text() == null ? null : head.text().words())
                .param("digest", head.text() == null ? null : head.text().digest())
                .param("number", head.number())
                .param("effective", days.effective(), Types.DATE)
                .param("evaluated", days.evaluated(), Types.DATE)
                .param("ended", days.ended(), Types.DATE)
                .param("ending", head.ending())
                .param("id", head.id().value())
                .param("from", from.stored())
                .param("lock", from.head().lock())
                .update());
    }

    /** Notes that what belongs to the draft changed. @throws Rejected if another hand was faster */
    void touch(PledgeId id, int lock) {
        requireOne(db.sql("update pledge.letter set lock = lock + 1 where id = :id and lock = :lock")
                .param("id", id.value())
                .param("lock", lock)
                .update());
    }

    /** Whoever follows on the drafter's post looks after the letters, and drafts those that follow them. */
    void passDrafts(TenureId from, TenureId to, PersonId person) {
        db.sql("""
                update pledge.letter set drafter_tenure = :to, drafter = :person
                where  drafter_tenure = :from and state not in ('SUPERSEDED', 'VOIDED', 'ARCHIVED')
                """)
                .param("from", from.value())
                .param("to", to.value())
                .param("person", person.value())
                .update();
    }

    private static void requireOne(int changed) {
        if (changed == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    private static Pledge pledge(ResultSet row, int ignored) throws SQLException {
        var text = row.getString("text");
        var follows = row.getObject("follows", UUID.class);
        return Pledge.of(
                row.getString("state"),
                new PledgeHead(
                        new PledgeId(row.getObject("id", UUID.class)),
                        row.getInt("lock"),
                        new UnitId(row.getObject("body", UUID.class)),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getInt("year"),
                        Tier.valueOf(row.getString("tier")),
                        row.getObject("template", UUID.class),
                        party(row, "upper"),
                        party(row, "lower"),
                        Objects.requireNonNull(day(row, "due_on")),
                        new PersonId(row.getObject("drafter", UUID.class)),
                        new TenureId(row.getObject("drafter_tenure", UUID.class)),
                        new PledgeHead.Days(
                                Objects.requireNonNull(day(row, "drafted_on")),
                                day(row, "offered_on"),
                                day(row, "confirmed_on"),
                                day(row, "effective_on"),
                                day(row, "evaluated_on"),
                                day(row, "ended_on")),
                        text == null ? null : new PledgeHead.Fixed(text, row.getString("digest")),
                        row.getString("number"),
                        row.getString("ending"),
                        follows == null ? null : new PledgeId(follows)));
    }

    private static Party party(ResultSet row, String side) throws SQLException {
        return new Party(
                new TenureId(row.getObject(side + "_tenure", UUID.class)),
                new PersonId(row.getObject(side + "_person", UUID.class)),
                row.getString(side + "_name"),
                row.getString(side + "_title"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
