package zelian.evidence.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.evidence.RecordId;
import zelian.evidence.RecordKind;
import zelian.seal.Seals;

/** Records (记实) and their citations. Talks, problems and demands are sealed. */
@Repository
class StoredRecords {

    private final JdbcClient db;
    private final Seals seals;

    StoredRecords(JdbcClient db, Seals seals) {
        this.db = db;
        this.seals = seals;
    }

    /** A record with everything it says. */
    record Whole(RecordState state, Content content) {}

    Optional<Whole> find(RecordId id) {
        return db.sql("select * from evidence.record where id = :id")
                .param("id", id.value())
                .query(this::whole)
                .optional();
    }

    /**
     * The record in that state.
     *
     * @throws NotFound if there is none
     * @throws Rejected {@code evidence.not-now} if it is in another state
     */
    <S extends RecordState> S get(RecordId id, Class<S> state) {
        var found = find(id).orElseThrow(() -> new NotFound("record " + id)).state();
        if (!state.isInstance(found)) {
            throw Rejected.because("evidence.not-now", found.word());
        }
        return state.cast(found);
    }

    void add(RecordState.Drafted drafted, Content content, String letters) {
        var head = drafted.head();
        var insert = db.sql("""
                insert into evidence.record (id, kind, happened_on, happened_at, place, audience, deed, sealed_audience,
                    sealed_deed, problems, demands, proof, late_reason, unit, owner, owner_tenure, entered_by,
                    entered_tenure, entered_on, state, letters)
                values (:id, :kind, :on, :at, :place, :audience, :deed, :sealedAudience,
                    :sealedDeed, :problems, :demands, :proof, :lateReason, :unit, :owner, :tenure, :enteredBy,
                    :enteredTenure, :enteredOn, 'DRAFTED', :letters)
                """)
                .param("unit", head.unit().value())
                .param("owner", head.owner().value())
                .param("tenure", head.tenure().value())
                .param("enteredBy", head.enteredBy().value())
                .param("enteredTenure", head.enteredTenure().value())
                .param("enteredOn", head.enteredOn());
        with(insert, head.id(), content, letters).update();
    }

    /** Writes it anew, while nobody stands by it. */
    void rewrite(RecordState from, Content content, LocalDate enteredOn, String letters) {
        var update = db.sql("""
                update evidence.record set kind = :kind, happened_on = :on, happened_at = :at, place = :place,
                    audience = :audience, deed = :deed, sealed_audience = :sealedAudience, sealed_deed = :sealedDeed,
                    problems = :problems, demands = :demands, proof = :proof, late_reason = :lateReason,
                    entered_on = :enteredOn, letters = :letters, version = version + 1
                where id = :id and version = :version and state in ('DRAFTED', 'SENT_BACK')
                """).param("version", from.head().version()).param("enteredOn", enteredOn);
        if (with(update, from.head().id(), content, letters).update() == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    private JdbcClient.StatementSpec with(
            JdbcClient.StatementSpec statement, RecordId id, Content content, String letters) {
        var talk = content.kind().talk();
        return statement
                .param("id", id.value())
                .param("kind", content.kind().name())
                .param("on", content.happenedOn())
                .param("at", content.happenedAt())
                .param("place", content.place())
                .param("audience", talk ? "" : content.audience())
                .param("deed", talk ? "" : content.deed())
                .param("sealedAudience", talk ? sealed(id, "audience", content.audience()) : null)
                .param("sealedDeed", talk ? sealed(id, "deed", content.deed()) : null)
                .param("problems", sealedOrNull(id, "problems", content.problems()))
                .param("demands", sealedOrNull(id, "demands", content.demands()))
                .param("proof", content.proof())
                .param("lateReason", content.lateReason())
                .param("letters", letters);
    }

    /**
     * Moves it from the state it was read in.
     *
     * @throws Rejected {@code common.changed-meanwhile} if someone was faster
     */
    void move(RecordState from, RecordState to) {
        var moved = db.sql("""
                        update evidence.record
                        set    state = :to, version = version + 1,
                               submitted_on = coalesce(cast(:submitted as date), submitted_on),
                               confirmed_on = :confirmed,
                               sent_back_on = coalesce(cast(:sentBack as date), sent_back_on),
                               sent_back_why = coalesce(cast(:why as text), sent_back_why)
                        where  id = :id and state = :from and version = :version
                        """)
                .param("id", from.head().id().value())
                .param("from", name(from))
                .param("version", from.head().version())
                .param("to", name(to))
                .param("submitted", to instanceof RecordState.Awaiting awaiting ? awaiting.submittedOn() : null)
                .param("confirmed", to instanceof RecordState.Confirmed confirmed ? confirmed.on() : null)
                .param("sentBack", to instanceof RecordState.SentBack back ? back.on() : null)
                .param("why", to instanceof RecordState.SentBack back ? back.why() : null)
                .update();
        if (moved == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    /** What it is cited by, in the order cited. */
    List<Citation> citations(RecordId id) {
        return db.sql("select kind, target from evidence.citation where record = :id order by cited_on, kind, target")
                .param("id", id.value())
                .query(Citation.class)
                .list();
    }

    /** Whether it was not cited there before. */
    boolean cite(RecordId id, Citation citation, Viewer by) {
        return db.sql("""
                        insert into evidence.citation (record, kind, target, cited_on, cited_by)
                        values (:record, :kind, :target, :day, :by) on conflict do nothing
                        """)
                        .param("record", id.value())
                        .param("kind", citation.kind())
                        .param("target", citation.target())
                        .param("day", by.day())
                        .param("by", by.person().value())
                        .update()
                == 1;
    }

    void forgetCitations(RecordId id) {
        db.sql("delete from evidence.citation where record = :id")
                .param("id", id.value())
                .update();
    }

    /** Keeps that what is sealed was opened, by whom and what for. */
    void keepOpening(RecordId id, Viewer by, String purpose) {
        db.sql("""
                insert into evidence.opening (record, person, tenure, opened_on, purpose)
                values (:record, :person, :tenure, :day, :purpose) on conflict do nothing
                """)
                .param("record", id.value())
                .param("person", by.person().value())
                .param("tenure", by.tenure().value())
                .param("day", by.day())
                .param("purpose", purpose)
                .update();
    }

    boolean openedToday(RecordId id, Viewer by) {
        return db.sql("""
                        select count(*) from evidence.opening
                        where record = :record and person = :person and opened_on = :day
                        """)
                        .param("record", id.value())
                        .param("person", by.person().value())
                        .param("day", by.day())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Whole whole(ResultSet row, int number) throws SQLException {
        var id = new RecordId(id(row, "id"));
        var head = new RecordState.Head(
                id,
                new UnitId(id(row, "unit")),
                new PersonId(id(row, "owner")),
                new TenureId(id(row, "owner_tenure")),
                new PersonId(id(row, "entered_by")),
                new TenureId(id(row, "entered_tenure")),
                Objects.requireNonNull(row.getObject("entered_on", LocalDate.class)),
                row.getInt("version"));
        return new Whole(state(row, head), content(row, id));
    }

    private static RecordState state(ResultSet row, RecordState.Head head) throws SQLException {
        return switch (row.getString("state")) {
            case "DRAFTED" -> new RecordState.Drafted(head);
            case "AWAITING" -> new RecordState.Awaiting(head, day(row, "submitted_on"));
            case "SENT_BACK" ->
                new RecordState.SentBack(head, day(row, "sent_back_on"), row.getString("sent_back_why"));
            case "CONFIRMED" -> new RecordState.Confirmed(head, day(row, "confirmed_on"));
            default -> new RecordState.Dropped(head);
        };
    }

    private Content content(ResultSet row, RecordId id) throws SQLException {
        var kind = RecordKind.valueOf(row.getString("kind"));
        return new Content(
                kind,
                day(row, "happened_on"),
                row.getObject("happened_at", LocalTime.class),
                row.getString("place"),
                kind.talk() ? opened(id, "audience", row.getBytes("sealed_audience")) : row.getString("audience"),
                kind.talk() ? opened(id, "deed", row.getBytes("sealed_deed")) : row.getString("deed"),
                opened(id, "problems", row.getBytes("problems")),
                opened(id, "demands", row.getBytes("demands")),
                row.getString("proof"),
                row.getString("late_reason"));
    }

    private byte[] sealed(RecordId id, String column, String text) {
        return seals.seal(place(id, column), text);
    }

    private byte @Nullable [] sealedOrNull(RecordId id, String column, String text) {
        return text.isEmpty() ? null : sealed(id, column, text);
    }

    private String opened(RecordId id, String column, byte @Nullable [] sealed) {
        return sealed == null ? "" : seals.open(place(id, column), sealed);
    }

    private static String place(RecordId id, String column) {
        return "evidence.record:" + id + "." + column;
    }

    private static String name(RecordState state) {
        return switch (state) {
            case RecordState.Drafted _ -> "DRAFTED";
            case RecordState.Awaiting _ -> "AWAITING";
            case RecordState.SentBack _ -> "SENT_BACK";
            case RecordState.Confirmed _ -> "CONFIRMED";
            case RecordState.Dropped _ -> "DROPPED";
        };
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class), column);
    }
}
