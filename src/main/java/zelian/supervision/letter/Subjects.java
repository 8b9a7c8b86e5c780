package zelian.supervision.letter;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;

/** What a letter may be about: duties, tasks, records, findings, items, as their modules publish them. */
@Repository
class Subjects {

    private static final Pattern NAMED = Pattern.compile("(duty|occurrence|record|finding|item):([0-9a-f-]{36})");

    private final JdbcClient db;
    private final Rights rights;

    Subjects(JdbcClient db, Rights rights) {
        this.db = db;
        this.rights = rights;
    }

    /** An object with the unit it belongs to. */
    record Subject(About about, UnitId unit) {}

    /** What {@code kind:id} names, if the viewer may draw up a letter to its unit or read it; else nothing. */
    @Nullable
    About named(@Nullable String words, Viewer viewer) {
        return find(words)
                .filter(subject -> rights.may(viewer, Area.SUPERVISION, Act.READ, subject.unit()))
                .map(Subject::about)
                .orElse(null);
    }

    Optional<Subject> find(@Nullable String words) {
        var named = NAMED.matcher(words == null ? "" : words);
        if (!named.matches()) {
            return Optional.empty();
        }
        return db.sql("""
                select kind, id, title, unit from (
                    select kind, id, title, unit from duty.pub_node
                    union all select kind, id, title, unit from task.pub_node
                    union all select kind, id, title, unit from evidence.pub_node
                    union all select kind, id, title, unit from rectification.pub_node
                    union all select kind, id, title, unit from supervision.pub_node) node
                where kind = :kind and id = :id and unit is not null
                """)
                .param("kind", named.group(1))
                .param("id", UUID.fromString(named.group(2)))
                .query((row, n) -> new Subject(
                        new About(row.getString("kind"), row.getObject("id", UUID.class), row.getString("title")),
                        new UnitId(row.getObject("unit", UUID.class))))
                .optional();
    }
}
