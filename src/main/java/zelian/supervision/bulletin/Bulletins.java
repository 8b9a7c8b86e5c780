package zelian.supervision.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.supervision.RoundId;

/** The bulletins that were published, as they were. */
@Repository
class Bulletins {

    private static final String HEADING = "# ";

    private final JdbcClient db;

    Bulletins(JdbcClient db) {
        this.db = db;
    }

    Optional<Bulletin> find(RoundId round) {
        return db.sql("select * from supervision.bulletin where round = :round")
                .param("round", round.value())
                .query((row, n) -> new Bulletin(
                        lines(row.getString("words")),
                        new Bulletin.Issue(
                                row.getString("number"),
                                row.getObject("published_on", LocalDate.class),
                                row.getString("published_name"))))
                .optional();
    }

    /** @throws Rejected if it was published meanwhile */
    void add(RoundId round, List<BulletinPage.Line> lines, String number, Viewer by) {
        try {
            db.sql("""
                    insert into supervision.bulletin (round, number, words, published_by, published_name, published_on)
                    values (:round, :number, :words, :by, :name, :day)
                    """)
                    .param("round", round.value())
                    .param("number", number)
                    .param("words", words(lines))
                    .param("by", by.person().value())
                    .param("name", by.name())
                    .param("day", by.day())
                    .update();
        } catch (DuplicateKeyException published) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    private static String words(List<BulletinPage.Line> lines) {
        return lines.stream()
                .map(line -> (line.heading() ? HEADING : "") + line.words())
                .collect(Collectors.joining("\n"));
    }

    private static List<BulletinPage.Line> lines(String words) {
        return words.lines()
                .map(line -> line.startsWith(HEADING)
                        ? BulletinPage.Line.heading(line.substring(HEADING.length()))
                        : BulletinPage.Line.text(line))
                .toList();
    }
}
