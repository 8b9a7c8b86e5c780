package zelian.supervision.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.calendar.RunningClocks;

/**
 * Works the clocks of open letters out again: receipt, answer to what names no day of its own, closing. A day that a
 * letter names, was extended to, or was set when it was sent back for another answer, stays.
 */
@Repository
class RedatingLetters implements RunningClocks {

    private final JdbcClient db;
    private final LetterClocks clocks;

    RedatingLetters(JdbcClient db, LetterClocks clocks) {
        this.db = db;
        this.clocks = clocks;
    }

    /** {@code own}: its clock of answering is the rule's. */
    private record Open(
            UUID id,
            UUID unit,
            String number,
            String title,
            LetterKind kind,
            boolean discipline,
            String state,
            boolean own,
            LocalDate issuedOn,
            LocalDate receiveBy,
            @Nullable LocalDate replyBy,
            @Nullable LocalDate repliedOn,
            @Nullable LocalDate closeBy) {

        Moved moved(LocalDate before, LocalDate after) {
            return new Moved("letter", id, unit, number, title, before, after, !discipline);
        }
    }

    @Override
    public List<Moved> redate() {
        var moved = new ArrayList<Moved>();
        for (var letter : open()) {
            switch (letter.state()) {
                case "ISSUED" -> {
                    move(letter, "receive_by", letter.receiveBy(), clocks.receiveBy(letter.issuedOn()), moved);
                    answer(letter, moved);
                }
                case "RECEIVED", "HANDLING" -> answer(letter, moved);
                default -> close(letter, moved);
            }
        }
        return moved;
    }

    private void close(Open letter, List<Moved> moved) {
        if (letter.repliedOn() != null && letter.closeBy() != null) {
            move(letter, "close_by", letter.closeBy(), clocks.closeBy(letter.repliedOn()), moved);
        }
    }

    private void answer(Open letter, List<Moved> moved) {
        if (letter.own() && letter.replyBy() != null) {
            move(letter, "reply_by", letter.replyBy(), clocks.replyBy(letter.kind(), letter.issuedOn()), moved);
        }
    }

    private void move(Open letter, String clock, LocalDate before, LocalDate after, List<Moved> moved) {
        if (after.isAfter(before)) {
            db.sql("update supervision.letter set " + clock + " = :after, version = version + 1 where id = :id")
                    .param("after", after)
                    .param("id", letter.id())
                    .update();
            moved.add(letter.moved(before, after));
        }
    }

    private List<Open> open() {
        return db.sql("""
                select l.id, l.unit, l.number, l.title, l.kind, l.discipline, l.state,
                       l.kind <> 'SUPERVISE' and l.redone = 0 and not exists (
                           select 1 from supervision.letter_extension e where e.letter = l.id and e.granted) as own,
                       l.issued_on, l.receive_by, l.reply_by, l.replied_on, l.close_by
                from   supervision.letter l
                where  l.state in ('ISSUED', 'RECEIVED', 'HANDLING', 'REPLIED', 'EVALUATED') order by l.issued_on, l.id
                """).query(Open.class).list();
    }
}
