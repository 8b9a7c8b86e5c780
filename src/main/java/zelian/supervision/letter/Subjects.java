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
import zelian.duty.Duties;
import zelian.duty.DutyId;
import zelian.evidence.RecordId;
import zelian.evidence.Records;
import zelian.task.OccurrenceId;
import zelian.task.Tasks;

/** What a letter may be about: a duty, a task, a record, a finding, an item. */
@Repository
class Subjects {

    private static final Pattern NAMED = Pattern.compile("(duty|occurrence|record|finding|item):([0-9a-f-]{36})");

    private final JdbcClient db;
    private final Rights rights;
    private final Duties duties;
    private final Tasks tasks;
    private final Records records;

    Subjects(JdbcClient db, Rights rights, Duties duties, Tasks tasks, Records records) {
        this.db = db;
        this.rights = rights;
        this.duties = duties;
        this.tasks = tasks;
        this.records = records;
    }

    /** An object with the unit it belongs to. */
    record Subject(About about, UnitId unit) {}

    /** What {@code kind:id} names, if the viewer may see it; else nothing. */
    Optional<Subject> find(@Nullable String words, Viewer viewer) {
        var named = NAMED.matcher(words == null ? "" : words);
        if (!named.matches()) {
            return Optional.empty();
        }
        var id = UUID.fromString(named.group(2));
        return switch (named.group(1)) {
            case "duty" ->
                duties.find(new DutyId(id), viewer)
                        .map(duty -> new Subject(new About("duty", id, duty.matter()), duty.unit()));
            case "occurrence" ->
                tasks.find(new OccurrenceId(id), viewer)
                        .map(task -> new Subject(new About("occurrence", id, task.inWords()), task.unit()));
            case "record" ->
                records.find(new RecordId(id), viewer)
                        .flatMap(record -> published("evidence.pub_node", Area.TASK, "record", id, viewer));
            case "finding" -> published("supervision.pub_node", Area.SUPERVISION, "finding", id, viewer);
            default -> published("rectification.pub_node", Area.RECTIFICATION, "item", id, viewer);
        };
    }

    private Optional<Subject> published(String view, Area area, String kind, UUID id, Viewer viewer) {
        return db.sql("select title, unit from " + view + " where kind = :kind and id = :id")
                .param("kind", kind)
                .param("id", id)
                .query((row, n) -> new Subject(
                        new About(kind, id, row.getString("title")), new UnitId(row.getObject("unit", UUID.class))))
                .optional()
                .filter(subject -> rights.may(viewer, area, Act.READ, subject.unit()));
    }
}
