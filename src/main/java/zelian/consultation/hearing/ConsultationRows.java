package zelian.consultation.hearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.consultation.Asking;
import zelian.consultation.ConsultationId;

/** Askings, the text as it was sent, who was asked and what they said. */
@Repository
public class ConsultationRows {

    private static final String VOICES = """
            select v.*, (select count(*) from consultation.opinion o where o.voice = v.id) as opinions
            from   consultation.voice v
            """;

    private final JdbcClient db;

    ConsultationRows(JdbcClient db) {
        this.db = db;
    }

    /** A line of the text as it was sent. */
    public record Line(UUID id, Asking.Line line) {}

    void add(Viewer by, ConsultationId id, Asking asking, LocalDate until) {
        var text = asking.text();
        db.sql("""
                insert into consultation.consultation (id, kind, node, edition, unit, title, address, drafter,
                    drafter_tenure, asked_on, until, silence_agrees)
                values (:id, :kind, :node, :edition, :unit, :title, :address, :by, :tenure, :day, :until, :silence)
                """)
                .param("id", id.value())
                .param("kind", text.kind())
                .param("node", text.node())
                .param("edition", text.edition())
                .param("unit", text.unit().value())
                .param("title", text.title())
                .param("address", text.address())
                .param("by", by.person().value())
                .param("tenure", by.tenure().value())
                .param("day", by.day())
                .param("until", until)
                .param("silence", asking.silenceAgrees())
                .update();
        for (var i = 0; i < asking.lines().size(); i++) {
            var line = asking.lines().get(i);
            db.sql("""
                    insert into consultation.line (id, consultation, ordinal, number, words, address)
                    values (:id, :consultation, :ordinal, :number, :words, :address)
                    """)
                    .param("id", Ids.next())
                    .param("consultation", id.value())
                    .param("ordinal", i + 1)
                    .param("number", line.number())
                    .param("words", line.words())
                    .param("address", line.address())
                    .update();
        }
    }

    void addVoice(ConsultationId id, UnitId unit, Optional<TenureId> tenure) {
        db.sql("""
                insert into consultation.voice (id, consultation, unit, tenure)
                values (:id, :consultation, :unit, :tenure) on conflict do nothing
                """)
                .param("id", Ids.next())
                .param("consultation", id.value())
                .param("unit", unit.value())
                .param("tenure", tenure.map(TenureId::value).orElse(null), java.sql.Types.OTHER)
                .update();
    }

    /** @throws NotFound if there is none */
    public Consultation get(ConsultationId id) {
        return db.sql("select * from consultation.consultation where id = :id")
                .param("id", id.value())
                .query(ConsultationRows::consultation)
                .optional()
                .orElseThrow(() -> new NotFound("consultation " + id));
    }

    public Optional<Consultation> of(UUID edition) {
        return db.sql("select * from consultation.consultation where edition = :edition")
                .param("edition", edition)
                .query(ConsultationRows::consultation)
                .optional();
    }

    /**
     * Those that concern a reader, the newest first: of units whose duties they read, or where they were asked.
     *
     * @param reads whether the reader reads the duties of their own unit, and so what it was asked
     */
    public List<Consultation> of(Viewer viewer, UUID[] units, boolean reads) {
        return db.sql("""
                select * from consultation.consultation c
                where  c.unit = any (:units)
                   or  exists (select 1 from consultation.voice v where v.consultation = c.id
                               and (v.tenure = :tenure or v.tenure is null and v.unit = :unit and :reads))
                order by c.asked_on desc, c.id desc limit 200
                """)
                .param("units", units)
                .param("tenure", viewer.tenure().value())
                .param("unit", viewer.unit().value())
                .param("reads", reads)
                .query(ConsultationRows::consultation)
                .list();
    }

    public List<Line> lines(ConsultationId id) {
        return db.sql("select * from consultation.line where consultation = :id order by ordinal")
                .param("id", id.value())
                .query((row, number) -> new Line(
                        row.getObject("id", UUID.class),
                        new Asking.Line(row.getString("number"), row.getString("words"), row.getString("address"))))
                .list();
    }

    public List<Voice> voices(ConsultationId id) {
        return db.sql(VOICES + "where v.consultation = :id order by v.tenure is not null, v.id")
                .param("id", id.value())
                .query(ConsultationRows::voice)
                .list();
    }

    Voice voice(UUID id) {
        return db.sql(VOICES + "where v.id = :id")
                .param("id", id)
                .query(ConsultationRows::voice)
                .optional()
                .orElseThrow(() -> new NotFound("voice " + id));
    }

    ConsultationId ofVoice(UUID voice) {
        return db.sql("select consultation from consultation.voice where id = :id")
                .param("id", voice)
                .query(UUID.class)
                .optional()
                .map(ConsultationId::new)
                .orElseThrow(() -> new NotFound("voice " + voice));
    }

    /** In the order in which they were given. */
    public List<Opinion> opinions(ConsultationId id) {
        return db.sql("""
                select o.* from consultation.opinion o join consultation.voice v on v.id = o.voice
                where  v.consultation = :id order by o.given_on, o.id
                """)
                .param("id", id.value())
                .query(ConsultationRows::opinion)
                .list();
    }

    Opinion opinion(UUID id) {
        return db.sql("select * from consultation.opinion where id = :id")
                .param("id", id)
                .query(ConsultationRows::opinion)
                .optional()
                .orElseThrow(() -> new NotFound("opinion " + id));
    }

    /** @return whether it was put in: a voice speaks once to a line */
    boolean addOpinion(Opinion opinion) {
        return db.sql("""
                        insert into consultation.opinion (id, voice, line, words, person, given_on)
                        values (:id, :voice, :line, :words, :person, :day) on conflict do nothing
                        """)
                        .param("id", opinion.id())
                        .param("voice", opinion.voice())
                        .param("line", opinion.line(), java.sql.Types.OTHER)
                        .param("words", opinion.words())
                        .param("person", opinion.person().value())
                        .param("day", opinion.givenOn())
                        .update()
                == 1;
    }

    boolean agree(UUID voice, PersonId person, LocalDate day) {
        return db.sql("""
                        update consultation.voice set agreed_on = :day, agreed_by = :person
                        where  id = :id and agreed_on is null
                        """)
                        .param("day", day)
                        .param("person", person.value())
                        .param("id", voice)
                        .update()
                == 1;
    }

    boolean answer(UUID opinion, Outcome outcome, String words, PersonId by, LocalDate day) {
        return db.sql("""
                        update consultation.opinion
                        set    outcome = :outcome, answer = :words, answered_by = :by, answered_on = :day
                        where  id = :id and outcome is null
                        """)
                        .param("outcome", outcome.name())
                        .param("words", words)
                        .param("by", by.value())
                        .param("day", day)
                        .param("id", opinion)
                        .update()
                == 1;
    }

    void close(ConsultationId id, LocalDate day) {
        db.sql("update consultation.consultation set closed_on = :day where id = :id and closed_on is null")
                .param("day", day)
                .param("id", id.value())
                .update();
    }

    private static Consultation consultation(ResultSet row, int ignored) throws SQLException {
        return new Consultation(
                new ConsultationId(row.getObject("id", UUID.class)),
                new Asking.Text(
                        row.getString("kind"),
                        row.getObject("node", UUID.class),
                        row.getObject("edition", UUID.class),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getString("title"),
                        row.getString("address")),
                new PersonId(row.getObject("drafter", UUID.class)),
                new TenureId(row.getObject("drafter_tenure", UUID.class)),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getBoolean("silence_agrees"),
                row.getObject("closed_on", LocalDate.class));
    }

    private static Voice voice(ResultSet row, int ignored) throws SQLException {
        var tenure = row.getObject("tenure", UUID.class);
        return new Voice(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit", UUID.class)),
                tenure == null ? null : new TenureId(tenure),
                row.getObject("agreed_on", LocalDate.class),
                row.getInt("opinions"));
    }

    private static Opinion opinion(ResultSet row, int ignored) throws SQLException {
        var outcome = row.getString("outcome");
        return new Opinion(
                row.getObject("id", UUID.class),
                row.getObject("voice", UUID.class),
                row.getObject("line", UUID.class),
                row.getString("words"),
                new PersonId(row.getObject("person", UUID.class)),
                row.getObject("given_on", LocalDate.class),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("answer"));
    }
}
