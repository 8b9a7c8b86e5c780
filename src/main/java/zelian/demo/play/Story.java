package zelian.demo.play;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.demo.Example;
import zelian.demo.Shown;

/** How far the year has been told. */
@Repository
@Profile("demo")
class Story implements Shown {

    private final JdbcClient jdbc;

    Story(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was told to its last day; empty before the first. */
    Optional<Boolean> finished() {
        return jdbc.sql("select finished from demo.story").query(Boolean.class).optional();
    }

    @Override
    public Example example() {
        return jdbc.sql("select example from demo.story")
                .query(String.class)
                .optional()
                .map(Example::valueOf)
                .orElse(Example.BUREAU);
    }

    void told(Example example, LocalDate day, boolean finished) {
        jdbc.sql("""
                insert into demo.story (example, told_until, finished) values (:example, :day, :finished)
                on conflict (only_row) do update set example = excluded.example, told_until = excluded.told_until,
                       finished = excluded.finished
                """)
                .param("example", example.name())
                .param("day", day)
                .param("finished", finished)
                .update();
    }
}
