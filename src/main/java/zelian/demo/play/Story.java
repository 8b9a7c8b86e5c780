package zelian.demo.play;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the year has been told. */
@Repository
@Profile("demo")
class Story {

    private final JdbcClient jdbc;

    Story(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was told to its last day; empty before the first. */
    Optional<Boolean> finished() {
        return jdbc.sql("select finished from demo.story").query(Boolean.class).optional();
    }

    void told(LocalDate day, boolean finished) {
        jdbc.sql("""
                insert into demo.story (told_until, finished) values (:day, :finished)
                on conflict (only_row) do update set told_until = excluded.told_until, finished = excluded.finished""").param("day", day).param("finished", finished).update();
    }
}
