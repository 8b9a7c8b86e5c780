package zelian.organization.importing;

import java.sql.Date;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.Rejected;
import zelian.organization.UnitChanged;

/** Takes a file of units in: all of it or nothing. The same file again changes nothing. */
@Service
class ImportingUnits {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ImportingUnits(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    UnitPlan plan(List<UnitLine> lines) {
        return new UnitRules(known()).plan(lines);
    }

    /**
     * Does what the plan says; a difference holds from the viewer's day on.
     *
     * @throws Rejected {@code organization.import-has-errors} if the file has errors
     */
    @Transactional
    public UnitPlan take(Viewer by, List<UnitLine> lines) {
        var plan = plan(lines);
        if (!plan.admissible()) {
            throw Rejected.because(
                    "organization.import-has-errors",
                    plan.of(Remark.Level.ERROR).count());
        }
        var ids = setUp(by, plan.setUp());
        plan.differing().forEach(differing -> change(by, differing, ids));
        return plan;
    }

    Map<String, KnownUnit> known() {
        return jdbc
                .sql("""
                select u.id, u.code, u.name, u.kind, p.code as parent, u.since, u.sort
                from organization.unit u left join organization.unit p on p.id = u.parent
                where u.until is null
                order by u.sort""")
                .query((row, number) -> new KnownUnit(
                        new UnitId(row.getObject("id", UUID.class)),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getString("parent"),
                        row.getObject("since", LocalDate.class),
                        row.getInt("sort")))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        KnownUnit::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private Map<String, UUID> setUp(Viewer by, List<UnitPlan.SetUp> units) {
        var ids = new LinkedHashMap<String, UUID>();
        known().values().forEach(unit -> ids.put(unit.code(), unit.id().value()));
        var next = ids.size();
        units.forEach(unit -> ids.put(unit.code(), Ids.next()));
        if (units.isEmpty()) {
            return ids;
        }
        jdbc.sql("""
                insert into organization.unit (id, code, name, kind, parent, since, sort)
                select * from unnest(:ids::uuid[], :codes::text[], :names::text[], :kinds::text[], :parents::uuid[],
                    :since::date[], :sorts::int[])""")
                .param("ids", units.stream().map(unit -> ids.get(unit.code())).toArray(UUID[]::new))
                .param("codes", units.stream().map(UnitPlan.SetUp::code).toArray(String[]::new))
                .param("names", units.stream().map(UnitPlan.SetUp::name).toArray(String[]::new))
                .param("kinds", units.stream().map(UnitPlan.SetUp::kind).toArray(String[]::new))
                .param(
                        "parents",
                        units.stream()
                                .map(unit -> unit.parent() == null ? null : ids.get(unit.parent()))
                                .toArray(UUID[]::new))
                .param(
                        "since",
                        units.stream().map(unit -> Date.valueOf(unit.since())).toArray(Date[]::new))
                .param("sorts", units.stream().map(unit -> next + unit.sort()).toArray(Integer[]::new))
                .update();
        jdbc.sql("""
                insert into organization.unit_name (unit, name, since)
                select id, name, since from organization.unit where id = any (:ids)""")
                .param("ids", units.stream().map(unit -> ids.get(unit.code())).toArray(UUID[]::new))
                .update();
        for (var unit : units) {
            events.publishEvent(new UnitChanged(
                    by,
                    new UnitId(Objects.requireNonNull(ids.get(unit.code()))),
                    UnitChanged.Change.SET_UP,
                    "导入单位 " + unit.name() + "（" + unit.code() + "）",
                    Map.of(),
                    Map.of(
                            "名称",
                            unit.name(),
                            "类型",
                            unit.kind(),
                            "设立日期",
                            unit.since().toString())));
        }
        return ids;
    }

    private void change(Viewer by, UnitPlan.Differing differing, Map<String, UUID> ids) {
        var unit = differing.as();
        jdbc.sql("""
                update organization.unit
                set name = :name, kind = :kind, parent = :parent, since = :since, version = version + 1
                where id = :id""")
                .param("id", differing.unit().value())
                .param("name", unit.name())
                .param("kind", unit.kind())
                .param("parent", unit.parent() == null ? null : ids.get(unit.parent()))
                .param("since", unit.since())
                .update();
        if (says(differing, UnitLine.PARENT)) {
            move(differing.unit(), by.day());
        }
        if (says(differing, UnitLine.NAME)) {
            rename(differing.unit(), unit.name(), by.day());
        }
        events.publishEvent(new UnitChanged(
                by,
                differing.unit(),
                says(differing, UnitLine.NAME) ? UnitChanged.Change.RENAMED : UnitChanged.Change.MOVED,
                "导入时变更单位 " + unit.name() + "："
                        + differing.differences().stream()
                                .map(UnitPlan.Difference::inWords)
                                .collect(Collectors.joining("；")),
                fields(differing, UnitPlan.Difference::was),
                fields(differing, UnitPlan.Difference::is)));
    }

    private void move(UnitId unit, LocalDate day) {
        jdbc.sql("delete from organization.unit_parent where unit = :unit and since >= :day")
                .param("unit", unit.value())
                .param("day", day)
                .update();
        jdbc.sql("update organization.unit_parent set until = :last where unit = :unit and until is null")
                .param("unit", unit.value())
                .param("last", day.minusDays(1))
                .update();
        jdbc.sql("""
                insert into organization.unit_parent (unit, parent, since)
                select id, parent, :day from organization.unit where id = :unit""").param("unit", unit.value()).param("day", day).update();
    }

    private void rename(UnitId unit, String name, LocalDate day) {
        jdbc.sql("delete from organization.unit_name where unit = :unit and since >= :day")
                .param("unit", unit.value())
                .param("day", day)
                .update();
        jdbc.sql("""
                update organization.unit_name set until = :last
                where unit = :unit and coalesce(until, 'infinity') > :last""")
                .param("unit", unit.value())
                .param("last", day.minusDays(1))
                .update();
        jdbc.sql("insert into organization.unit_name (unit, name, since) values (:unit, :name, :day)")
                .param("unit", unit.value())
                .param("name", name)
                .param("day", day)
                .update();
    }

    private static boolean says(UnitPlan.Differing differing, String field) {
        return differing.differences().stream()
                .anyMatch(difference -> difference.field().equals(field));
    }

    private static Map<String, String> fields(
            UnitPlan.Differing differing, Function<UnitPlan.Difference, String> value) {
        return differing.differences().stream().collect(Collectors.toMap(UnitPlan.Difference::field, value));
    }
}
