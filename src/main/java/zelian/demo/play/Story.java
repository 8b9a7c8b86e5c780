package zelian.demo.play;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the half year has been told. */
@Repository
@Profile("demo")
class Story {

    /** The last day told, and whether it was the last of all. */
    record Mark(LocalDate toldUntil, boolean finished) {}

    private final JdbcClient jdbc;

    Story(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Mark> mark() {
        return jdbc.sql("select told_until, finished from demo.story")
                .query((row, number) ->
                        new Mark(row.getObject("told_until", LocalDate.class), row.getBoolean("finished")))
                .optional();
    }

    void told(LocalDate day, boolean finished) {
        jdbc.sql("""
                insert into demo.story (told_until, finished) values (:day, :finished)
                on conflict (only_row) do update set told_until = excluded.told_until, finished = excluded.finished""").param("day", day).param("finished", finished).update();
    }
}
