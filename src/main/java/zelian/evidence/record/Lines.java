package zelian.evidence.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.duty.DutyId;
import zelian.evidence.RecordId;
import zelian.evidence.RecordKind;
import zelian.ui.Pageful;

/**
 * Records as lists show them. Confirmed ones are seen by whoever may read the unit; before that only by
 * whoever they are about and whoever entered them, drafts only by the latter.
 */
@Repository
class Lines {

    private static final String SELECT = """
            select r.id, r.kind, r.happened_on, r.place, r.deed, r.proof, r.unit, r.owner, r.entered_by, r.entered_on,
                   r.state,
                   r.confirmed_on, r.sent_back_why, r.late_reason is not null as late,
                   (select count(*) from evidence.citation c where c.record = r.id) as citations
            from   evidence.record r
            """;

    private static final String SEEN = """
            r.state <> 'DROPPED'
            and (r.entered_by = :person
                 or (r.owner = :person and r.state <> 'DRAFTED')
                 or (r.state = 'CONFIRMED' and exists (
                        select 1 from organization.pub_scope s
                        where s.tenure = :tenure and s.area = 'TASK' and s.act = 'READ' and s.unit = r.unit
                        and :day between s.since and coalesce(s.until, 'infinity'))))
            """;

    /** Counting stops here: beyond it nobody counts by eye. */
    private static final int COUNTED = 10_000;

    private final JdbcClient db;

    Lines(JdbcClient db) {
        this.db = db;
    }

    Optional<Line> find(RecordId id, Viewer viewer) {
        return new Asking(viewer)
                .and("r.id = :id", "id", id.value()).list("", 1).stream().findFirst();
    }

    /** One page, the latest first. */
    Pageful<Line> page(RecordFilter filter, Viewer viewer, int size) {
        var asking = filtered(filter, viewer);
        var count = filter.after() == null || filter.after().isEmpty() ? asking.count() : null;
        var rows = after(asking, filter.after()).list("order by r.happened_on desc, r.id desc", size + 1);
        var page = Pageful.of(rows, size, line -> line.happenedOn() + "~" + line.id(), filter.after());
        return count == null || count >= COUNTED ? page : page.ofTotal(count);
    }

    /** What waits for this reader to confirm, the oldest first. */
    List<Line> awaiting(Viewer viewer) {
        return new Asking(viewer)
                .and("r.owner = :person and r.state = 'AWAITING'")
                .list("order by r.happened_on, r.id", 500);
    }

    /** What this reader entered and has still to finish: drafts, and what was sent back. */
    List<Line> unfinished(Viewer viewer) {
        return new Asking(viewer)
                .and("r.entered_by = :person and r.state in ('DRAFTED', 'SENT_BACK')")
                .list("order by r.state desc, r.happened_on, r.id", 200);
    }

    /** What the reader did themselves in that year and stands by, the latest first. */
    List<Line> own(Viewer viewer, int year) {
        return new Asking(viewer)
                .and("r.owner = :person and r.state = 'CONFIRMED'")
                .and("r.happened_on >= :from", "from", LocalDate.of(year, 1, 1))
                .and("r.happened_on <= :to", "to", LocalDate.of(year, 12, 31))
                .list("order by r.happened_on desc, r.id desc", 1_000);
    }

    /** What cites the object and this reader may see, the latest first. */
    List<Line> citing(String kind, UUID target, Viewer viewer) {
        return new Asking(viewer)
                .and(
                        "exists (select 1 from evidence.citation c where c.record = r.id and c.target = :target"
                                + " and c.kind = :cited)",
                        "target",
                        target)
                .with("cited", kind)
                .list("order by r.happened_on desc, r.id desc", 200);
    }

    /** What was done for the duty, cited by it or by one of its occurrences, as far as this reader may see it. */
    List<Line> forDuty(DutyId duty, Viewer viewer) {
        return new Asking(viewer).and("""
                        r.state = 'CONFIRMED' and exists (
                            select 1 from evidence.citation c
                            where c.record = r.id and (c.target = :duty or c.target in (
                                select n.id from task.pub_occurrence n where n.duty = :duty)))
                        """, "duty", duty.value()).list("order by r.happened_on desc, r.id desc", 20);
    }

    /** Confirmed records that cite the object, asked by the program. */
    List<Line> citing(String kind, UUID target) {
        return db.sql(SELECT + """
                where r.state = 'CONFIRMED' and exists (
                    select 1 from evidence.citation c where c.record = r.id and c.target = :target and c.kind = :kind)
                order by r.happened_on desc, r.id desc
                """)
                .param("target", target)
                .param("kind", kind)
                .query(Lines::line)
                .list();
    }

    /** What the person did between two days and stands by, earliest first, asked by the program. */
    List<Line> of(PersonId person, LocalDate from, LocalDate to) {
        return db.sql(SELECT + """
                where r.owner = :owner and r.state = 'CONFIRMED' and r.happened_on between :from and :to
                order by r.happened_on, r.id
                """)
                .param("owner", person.value())
                .param("from", from)
                .param("to", to)
                .query(Lines::line)
                .list();
    }

    /** What people of the unit did between two days and stand by, earliest first, asked by the program. */
    List<Line> of(UnitId unit, LocalDate from, LocalDate to) {
        return db.sql(SELECT + """
                where r.unit = :unit and r.state = 'CONFIRMED' and r.happened_on between :from and :to
                order by r.happened_on, r.id
                """)
                .param("unit", unit.value())
                .param("from", from)
                .param("to", to)
                .query(Lines::line)
                .list();
    }

    private Asking filtered(RecordFilter filter, Viewer viewer) {
        var asking = new Asking(viewer);
        filter.recordKind().ifPresent(kind -> asking.and("r.kind = :kind", "kind", kind.name()));
        if (filter.state() != null && !filter.state().isEmpty()) {
            asking.and("r.state = :state", "state", filter.state());
        }
        if (filter.unit() != null) {
            asking.and("r.unit = :unit", "unit", filter.unit().value());
        }
        if (filter.month() != null && !filter.month().isEmpty()) {
            try {
                var month = YearMonth.parse(filter.month());
                asking.and("r.happened_on >= :from", "from", month.atDay(1));
                asking.and("r.happened_on <= :to", "to", month.atEndOfMonth());
            } catch (DateTimeParseException notAMonth) {
                // A hand-written address; everything is shown.
            }
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            asking.and(
                    "(r.deed like :words or r.letters like :words or r.place like :words or r.proof like :words)",
                    "words",
                    "%" + filter.q().strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "\\\\$0") + "%");
        }
        return asking;
    }

    private static Asking after(Asking asking, @Nullable String key) {
        if (key != null && key.contains("~")) {
            var parts = key.split("~", 2);
            try {
                asking.and("(r.happened_on, r.id) < (:afterDay, :afterId)", "afterDay", LocalDate.parse(parts[0]))
                        .with("afterId", UUID.fromString(parts[1]));
            } catch (DateTimeParseException | IllegalArgumentException notAKey) {
                // A hand-written address; the first page is shown.
            }
        }
        return asking;
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var kind = RecordKind.valueOf(row.getString("kind"));
        return new Line(
                new RecordId(id(row, "id")),
                kind,
                Objects.requireNonNull(row.getObject("happened_on", LocalDate.class)),
                kind.talk() ? "" : row.getString("place"),
                kind.talk() ? kind.label() + "（内容密存）" : row.getString("deed"),
                row.getString("proof"),
                new UnitId(id(row, "unit")),
                new PersonId(id(row, "owner")),
                new PersonId(id(row, "entered_by")),
                Objects.requireNonNull(row.getObject("entered_on", LocalDate.class)),
                word(row.getString("state")),
                row.getObject("confirmed_on", LocalDate.class),
                row.getString("sent_back_why"),
                row.getBoolean("late"),
                row.getInt("citations"));
    }

    private static String word(String state) {
        return switch (state) {
            case "DRAFTED" -> "草稿";
            case "AWAITING" -> "待确认";
            case "SENT_BACK" -> "退回";
            case "CONFIRMED" -> "已确认";
            default -> "已作废";
        };
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    /** A question put together from conditions, always within what the viewer may see. */
    private final class Asking {

        private final Collection<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Asking(Viewer viewer) {
            and(SEEN);
            with("person", viewer.person().value());
            with("tenure", viewer.tenure().value());
            with("day", viewer.day());
        }

        Asking and(String condition) {
            conditions.add(condition);
            return this;
        }

        Asking and(String condition, String name, Object value) {
            return and(condition).with(name, value);
        }

        Asking with(String name, Object value) {
            parameters.put(name, value);
            return this;
        }

        List<Line> list(String order, int limit) {
            return db.sql(SELECT + "where " + String.join(" and ", conditions) + " " + order + " limit " + limit)
                    .params(parameters)
                    .query(Lines::line)
                    .list();
        }

        Long count() {
            return db.sql("select count(*) from (select 1 from evidence.record r where "
                            + String.join(" and ", conditions) + " limit " + COUNTED + ") counted")
                    .params(parameters)
                    .query(Long.class)
                    .single();
        }
    }
}
