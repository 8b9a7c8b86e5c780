package zelian.usage.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Party;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.usage.VettingId;
import zelian.usage.bar.Finding;
import zelian.usage.bar.Opinion;
import zelian.usage.bar.Purpose;

/** All checks of eligibility, and who is asked about. */
@Repository
class Vettings {

    private final JdbcClient db;

    Vettings(JdbcClient db) {
        this.db = db;
    }

    void add(Vetting.Asked asked, List<Candidate> candidates) {
        var head = asked.head();
        db.sql("""
                insert into usage.vetting (id, purpose, title, as_of, state, asker, asker_tenure, asker_unit, body, signer,
                    signer_tenure, asked_on, due)
                values (:id, :purpose, :title, :asOf, 'ASKED', :asker, :askerTenure, :askerUnit, :body, :signer, :signerTenure,
                    :askedOn, :due)
                """)
                .param("id", head.id().value())
                .param("purpose", head.purpose().name())
                .param("title", head.title())
                .param("asOf", head.asOf())
                .param("asker", head.asker().person().value())
                .param("askerTenure", head.asker().tenure().value())
                .param("askerUnit", head.askerUnit().value())
                .param("body", head.body().value())
                .param("signer", head.signer().person().value())
                .param("signerTenure", head.signer().tenure().value())
                .param("askedOn", head.askedOn())
                .param("due", head.due())
                .update();
        var ordinal = 0;
        for (var candidate : candidates) {
            db.sql("""
                    insert into usage.candidate (id, vetting, ordinal, person, unit, words)
                    values (:id, :vetting, :ordinal, :person, :unit, :words)
                    """)
                    .param("id", candidate.id())
                    .param("vetting", head.id().value())
                    .param("ordinal", ordinal++)
                    .param("person", value(candidate.person()))
                    .param("unit", candidate.unit().value())
                    .param("words", candidate.words())
                    .update();
        }
    }

    /** @throws NotFound if there is none */
    Vetting get(VettingId id) {
        return db.sql("select * from usage.vetting where id = :id")
                .param("id", id.value())
                .query((row, n) -> read(row))
                .optional()
                .orElseThrow(() -> new NotFound("vetting " + id));
    }

    List<Candidate> candidates(VettingId id) {
        return db.sql("select * from usage.candidate where vetting = :id order by ordinal")
                .param("id", id.value())
                .query((row, n) -> candidate(row))
                .list();
    }

    static long open(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.given() == null)
                .count();
    }

    void give(UUID candidate, Candidate.Given given) {
        db.sql("""
                update usage.candidate set opinion = :opinion, finding = :finding, told = :told, given_by = :by, given_on = :on
                where  id = :id
                """)
                .param("opinion", given.opinion().name())
                .param("finding", given.finding().name())
                .param("told", given.told())
                .param("by", given.by().value())
                .param("on", given.on())
                .param("id", candidate)
                .update();
    }

    /** @throws Rejected if another hand moved it since it was read */
    void end(Vetting.Asked from, Vetting to, LocalDate day, @Nullable String number) {
        var moved = db.sql("""
                update usage.vetting set state = :to, version = version + 1, ended_on = :day, number = :number
                where  id = :id and state = 'ASKED' and version = :lock
                """)
                .param("to", to.stored())
                .param("day", day)
                .param("number", number)
                .param("id", from.head().id().value())
                .param("lock", from.head().lock())
                .update();
        if (moved == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    /** Gives what one holding of a post has to sign to another, save what that one is asked about in. */
    void handOver(TenureId from, Party to) {
        db.sql("""
                update usage.vetting v set signer = :person, signer_tenure = :to, version = version + 1
                where  v.signer_tenure = :from and v.ended_on is null
                  and  not exists (select 1 from usage.candidate c where c.vetting = v.id and c.person = :person)
                """)
                .param("person", to.person().value())
                .param("to", to.tenure().value())
                .param("from", from.value())
                .update();
    }

    void keepOpening(VettingId id, Viewer by, String purpose) {
        db.sql("""
                insert into usage.opening (vetting, person, tenure, opened_on, purpose)
                values (:id, :person, :tenure, :day, :purpose) on conflict do nothing
                """)
                .param("id", id.value())
                .param("person", by.person().value())
                .param("tenure", by.tenure().value())
                .param("day", by.day())
                .param("purpose", purpose)
                .update();
    }

    boolean openedToday(VettingId id, Viewer by) {
        return db.sql("""
                select exists (select 1 from usage.opening where vetting = :id and person = :person and opened_on = :day)
                """)
                .param("id", id.value())
                .param("person", by.person().value())
                .param("day", by.day())
                .query(Boolean.class)
                .single();
    }

    private static Vetting read(ResultSet row) throws SQLException {
        var head = new VettingHead(
                new VettingId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                Purpose.valueOf(row.getString("purpose")),
                Objects.requireNonNull(row.getString("title")),
                day(row, "as_of"),
                party(row, "asker"),
                new UnitId(row.getObject("asker_unit", UUID.class)),
                new UnitId(row.getObject("body", UUID.class)),
                party(row, "signer"),
                day(row, "asked_on"),
                day(row, "due"));
        return switch (row.getString("state")) {
            case "ASKED" -> new Vetting.Asked(head);
            case "REPLIED" ->
                new Vetting.Replied(head, Objects.requireNonNull(row.getString("number")), day(row, "ended_on"));
            default -> new Vetting.Withdrawn(head, day(row, "ended_on"));
        };
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        var person = row.getObject("person", UUID.class);
        return new Candidate(
                row.getObject("id", UUID.class),
                person == null ? null : new PersonId(person),
                new UnitId(row.getObject("unit", UUID.class)),
                Objects.requireNonNull(row.getString("words")),
                row.getString("opinion") == null ? null : given(row));
    }

    private static Candidate.Given given(ResultSet row) throws SQLException {
        return new Candidate.Given(
                Opinion.valueOf(row.getString("opinion")),
                Finding.Outcome.valueOf(row.getString("finding")),
                Objects.requireNonNullElse(row.getString("told"), ""),
                new PersonId(row.getObject("given_by", UUID.class)),
                day(row, "given_on"));
    }

    private static Party party(ResultSet row, String column) throws SQLException {
        return new Party(
                new PersonId(row.getObject(column, UUID.class)),
                new TenureId(row.getObject(column + "_tenure", UUID.class)));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }

    private static @Nullable UUID value(@Nullable PersonId id) {
        return id == null ? null : id.value();
    }
}
