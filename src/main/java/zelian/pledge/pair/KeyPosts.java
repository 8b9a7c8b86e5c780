package zelian.pledge.pair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.PostId;
import zelian.access.UnitId;
import zelian.access.Viewer;

/** Which posts of a unit are key posts (重点岗位): where power over people, money or things lies with one hand. */
@Repository
public class KeyPosts {

    private final JdbcClient db;

    KeyPosts(JdbcClient db) {
        this.db = db;
    }

    /** A post that was marked, and why. */
    public record Marked(PostId post, UnitId unit, String why, PersonId by, LocalDate on) {}

    public Map<UnitId, List<Marked>> all() {
        var byUnit = new HashMap<UnitId, List<Marked>>();
        db.sql("select * from pledge.key_post order by post").query(row -> {
            var unit = new UnitId(row.getObject("unit", UUID.class));
            byUnit.computeIfAbsent(unit, key -> new ArrayList<>())
                    .add(new Marked(
                            new PostId(row.getObject("post", UUID.class)),
                            unit,
                            row.getString("why"),
                            new PersonId(row.getObject("marked_by", UUID.class)),
                            row.getObject("marked_on", LocalDate.class)));
        });
        return byUnit;
    }

    /** From now on these posts of the unit, and no others. */
    void replace(Viewer by, UnitId unit, Collection<PostId> posts, String why) {
        db.sql("delete from pledge.key_post where unit = :unit and not (post = any (:posts))")
                .param("unit", unit.value())
                .param("posts", posts.stream().map(PostId::value).toArray(UUID[]::new))
                .update();
        posts.forEach(post -> db.sql("""
                insert into pledge.key_post (post, unit, why, marked_by, marked_on)
                values (:post, :unit, :why, :by, :on)
                on conflict (post) do update set why = excluded.why where pledge.key_post.why <> excluded.why
                """)
                .param("post", post.value())
                .param("unit", unit.value())
                .param("why", why)
                .param("by", by.person().value())
                .param("on", by.day())
                .update());
    }
}
