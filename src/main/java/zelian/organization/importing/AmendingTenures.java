package zelian.organization.importing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.organization.importing.TenurePlan.Differing;

/** Changes known tenures to what a file says of them: their end, their level, what is in their charge and care. */
@Repository
class AmendingTenures {

    private final JdbcClient jdbc;

    AmendingTenures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Other units in charge and care are so from the day on; {@code codes} are the units by their codes. */
    void change(LocalDate day, Differing differing, Map<String, UUID> codes) {
        var id = differing.tenure().value();
        jdbc.sql("""
                update organization.tenure
                set until = coalesce(:until, until), grade = coalesce(:grade, grade), version = version + 1
                where id = :id""")
                .param("id", id)
                .param("until", differing.until())
                .param("grade", differing.grade())
                .update();
        if (differing.until() != null) {
            for (var table : List.of("charge", "care")) {
                jdbc.sql(
                                "update organization." + table
                                        + " set until = :until where tenure = :id and since <= :until and coalesce(until, 'infinity') > :until")
                        .param("id", id)
                        .param("until", differing.until())
                        .update();
            }
        }
        if (differing.charge() != null) {
            changeUnits("charge", id, differing.charge(), day, codes);
        }
        if (differing.care() != null) {
            changeUnits("care", id, differing.care(), day, codes);
        }
    }

    private void changeUnits(String table, UUID tenure, Set<String> wanted, LocalDate day, Map<String, UUID> codes) {
        var units = new HashSet<UUID>();
        wanted.forEach(code -> units.add(Objects.requireNonNull(codes.get(code))));
        var had = jdbc.sql("select unit from organization." + table
                        + " where tenure = :tenure and :day between since and coalesce(until, 'infinity')")
                .param("tenure", tenure)
                .param("day", day)
                .query(UUID.class)
                .set();
        for (var unit : had) {
            if (!units.contains(unit)) {
                jdbc.sql("delete from organization." + table
                                + " where tenure = :tenure and unit = :unit and since >= :day")
                        .param("tenure", tenure)
                        .param("unit", unit)
                        .param("day", day)
                        .update();
                jdbc.sql(
                                "update organization." + table
                                        + " set until = :last where tenure = :tenure and unit = :unit and coalesce(until, 'infinity') > :last")
                        .param("tenure", tenure)
                        .param("unit", unit)
                        .param("last", day.minusDays(1))
                        .update();
            }
        }
        var span = jdbc.sql("select since, until from organization.tenure where id = :id")
                .param("id", tenure)
                .query((row, number) -> new LocalDate[] {
                    row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class)
                })
                .single();
        // Nothing was known before: then it held from the first day. Otherwise it changes today.
        var since = had.isEmpty() || day.isBefore(span[0]) ? span[0] : day;
        for (var unit : units) {
            if (!had.contains(unit) && (span[1] == null || !span[1].isBefore(since))) {
                begin(table, tenure, unit, since, span[1]);
            }
        }
    }

    private void begin(String table, UUID tenure, @Nullable UUID unit, LocalDate since, @Nullable LocalDate until) {
        jdbc.sql("insert into organization." + table
                        + " (tenure, unit, since, until) values (:tenure, :unit, :since, :until)")
                .param("tenure", tenure)
                .param("unit", unit)
                .param("since", since)
                .param("until", until)
                .update();
    }
}
