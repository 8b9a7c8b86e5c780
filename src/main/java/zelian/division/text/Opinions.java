package zelian.division.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.division.DivisionId;

/** What units think of a draft (征求意见): one opinion a unit, each adopted or not, with the reason. */
@Service
public class Opinions {

    private static final String NONE = "没有意见";

    private final JdbcClient db;
    private final VersionRows versions;
    private final Lines lines;
    private final Seats seats;
    private final Telling telling;

    Opinions(JdbcClient db, VersionRows versions, Lines lines, Seats seats, Telling telling) {
        this.db = db;
        this.versions = versions;
        this.lines = lines;
        this.seats = seats;
        this.telling = telling;
    }

    /** @param adopted null until it was answered */
    public record Opinion(
            UUID id,
            UnitId unit,
            PersonId person,
            LocalDate on,
            String words,
            boolean agreed,
            @Nullable Boolean adopted,
            @Nullable String answer) {}

    public List<Opinion> of(DivisionId version) {
        return db.sql("select * from division.opinion where version = :version order by given_on, id")
                .param("version", version.value())
                .query((row, number) -> new Opinion(
                        row.getObject("id", UUID.class),
                        new UnitId(row.getObject("unit", UUID.class)),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getObject("given_on", LocalDate.class),
                        row.getString("words"),
                        row.getBoolean("agreed"),
                        row.getObject("adopted", Boolean.class),
                        row.getString("answer")))
                .list();
    }

    /** The units the draft names. */
    public List<UnitId> asked(List<Line> all) {
        return all.stream()
                .flatMap(line ->
                        Stream.concat(Stream.ofNullable(line.answering().unit()), line.answering().helpers().stream()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** @throws Rejected {@code division.window-closed} after the last day */
    @Transactional
    public void give(Viewer by, DivisionId id, String words) {
        var version = versions.get(id, by);
        var head = version.head();
        if (!seats.speaksFor(by, by.unit())) {
            throw Rejected.because("division.not-yours-to-speak");
        }
        if (!asked(lines.of(id)).contains(by.unit())) {
            throw Rejected.because("division.not-yours-to-speak");
        }
        var last = head.days().opinionsUntil();
        if (!(version instanceof DivisionVersion.Consulting)
                || last == null
                || by.day().isAfter(last)) {
            throw Rejected.because("division.window-closed", last == null ? "—" : last.toString());
        }
        var agreed = words.isBlank();
        var added = db.sql("""
                insert into division.opinion (id, version, unit, person, given_on, words, agreed)
                values (:id, :version, :unit, :person, :day, :words, :agreed) on conflict do nothing
                """)
                .param("id", Ids.next())
                .param("version", id.value())
                .param("unit", by.unit().value())
                .param("person", by.person().value())
                .param("day", by.day())
                .param("words", agreed ? NONE : words.strip())
                .param("agreed", agreed)
                .update();
        if (added == 0) {
            throw Rejected.because("division.spoken-already");
        }
        telling.tell(by, head, "division.opinion", "对《%s》%s".formatted(head.title(), agreed ? NONE : "提出意见"));
    }

    /** @throws Rejected {@code division.reason-missing} for what is not adopted without a reason */
    @Transactional
    public DivisionId answer(Viewer by, UUID opinion, boolean adopted, String words) {
        var id = db.sql("select version from division.opinion where id = :id")
                .param("id", opinion)
                .query(UUID.class)
                .optional()
                .map(DivisionId::new)
                .orElseThrow(() -> new NotFound("opinion " + opinion));
        var version = versions.get(id, by);
        seats.requireDrafting(by, version.head().unit());
        if (!(version instanceof DivisionVersion.Consulting)) {
            throw Rejected.because("division.other-state", version.head().title(), version.word());
        }
        if (!adopted && words.isBlank()) {
            throw Rejected.because("division.reason-missing").at("words");
        }
        db.sql("update division.opinion set adopted = :adopted, answer = :answer, answered_by = :by, answered_on = :day"
                        + " where id = :id")
                .param("adopted", adopted)
                .param("answer", words.strip())
                .param("by", by.person().value())
                .param("day", by.day())
                .param("id", opinion)
                .update();
        telling.tell(by, version.head(), "division.opinion-answered", adopted ? "采纳一条意见" : "一条意见不采纳：" + words.strip());
        return id;
    }

    /** Those that ask for something and were not answered. */
    long open(DivisionId version) {
        return of(version).stream()
                .filter(opinion -> !opinion.agreed() && opinion.adopted() == null)
                .count();
    }
}
