package zelian.supervision.round;

import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.supervision.RoundId;

/** The rounds of the demonstration by their titles, as its screenplays name them. */
@Component
@Profile("demo")
public class StoryRounds {

    private final JdbcClient db;

    StoryRounds(JdbcClient db) {
        this.db = db;
    }

    public RoundId titled(String title) {
        return new RoundId(db.sql("select id from supervision.round where title = :title")
                .param("title", title)
                .query(UUID.class)
                .single());
    }
}
