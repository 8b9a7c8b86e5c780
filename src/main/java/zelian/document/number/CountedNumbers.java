package zelian.document.number;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.UnitId;
import zelian.document.DocumentNumber;
import zelian.document.DocumentNumbers;

/** Counts on one row per body, word and year, which stays locked until the caller's transaction ends. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CountedNumbers implements DocumentNumbers {

    private final JdbcClient jdbc;

    CountedNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DocumentNumber next(UnitId body, String word, LocalDate day, String kind, UUID subject) {
        var count = jdbc.sql("""
                        insert into document.counter (body, word, year, last) values (:body, :word, :year, 1)
                        on conflict (body, word, year) do update set last = document.counter.last + 1
                        returning last
                        """)
                .param("body", body.value())
                .param("word", word)
                .param("year", day.getYear())
                .query(Integer.class)
                .single();
        jdbc.sql("""
                        insert into document.number (body, word, year, count, kind, subject, given_on)
                        values (:body, :word, :year, :count, :kind, :subject, :day)
                        """)
                .param("body", body.value())
                .param("word", word)
                .param("year", day.getYear())
                .param("count", count)
                .param("kind", kind)
                .param("subject", subject)
                .param("day", day)
                .update();
        return new DocumentNumber(word, day.getYear(), count);
    }

    @Override
    public void voided(String kind, UUID subject, LocalDate day) {
        jdbc.sql("update document.number set voided_on = :day where kind = :kind and subject = :subject")
                .param("day", day)
                .param("kind", kind)
                .param("subject", subject)
                .update();
    }
}
