package zelian.organization.tenure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.common.Period;
import zelian.organization.ChargeChanged.Kind;

/** Which units are in whose charge (分管), and in whose care (归口监督), from which day to which day. */
@Repository
class Charges {

    /** A unit in the charge or care of a tenure for a period. */
    record Charge(Kind kind, TenureId tenure, UnitId unit, String unitName, Period period) {}

    private final JdbcClient jdbc;

    Charges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Charge> of(Collection<TenureId> tenures) {
        return jdbc.sql("""
                select c.kind, c.tenure, c.unit, u.name, c.since, c.until
                from (select 'CHARGE' as kind, tenure, unit, since, until from organization.charge
                    union all select 'CARE', tenure, unit, since, until from organization.care) c
                join organization.unit u on u.id = c.unit
                where c.tenure = any (:tenures)
                order by c.kind desc, u.sort, c.since""")
                .param("tenures", tenures.stream().map(TenureId::value).toArray(UUID[]::new))
                .query((row, number) -> new Charge(
                        Kind.valueOf(row.getString("kind")),
                        new TenureId(row.getObject("tenure", UUID.class)),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getString("name"),
                        new Period(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class))))
                .list();
    }

    /** Whose charge the unit itself is in on the day. */
    List<TenureId> inChargeOf(UnitId unit, LocalDate day) {
        return jdbc.sql("""
                select tenure from organization.charge
                where unit = :unit and :day between since and coalesce(until, 'infinity')""").param("unit", unit.value()).param("day", day).query(UUID.class).list().stream()
                .map(TenureId::new)
                .toList();
    }

    void begin(Kind kind, TenureId tenure, UnitId unit, Period period) {
        jdbc.sql("insert into " + table(kind) + " (tenure, unit, since, until) values (:tenure, :unit, :since, :until)")
                .param("tenure", tenure.value())
                .param("unit", unit.value())
                .param("since", period.since())
                .param("until", period.until())
                .update();
    }

    /** Ends what runs the day before; what would only begin then or later never was. */
    void endBefore(Kind kind, TenureId tenure, UnitId unit, LocalDate day) {
        jdbc.sql("delete from " + table(kind) + " where tenure = :tenure and unit = :unit and since >= :day")
                .param("tenure", tenure.value())
                .param("unit", unit.value())
                .param("day", day)
                .update();
        jdbc.sql(
                        "update " + table(kind)
                                + " set until = :last where tenure = :tenure and unit = :unit and coalesce(until, 'infinity') > :last")
                .param("tenure", tenure.value())
                .param("unit", unit.value())
                .param("last", day.minusDays(1))
                .update();
    }

    /** Gives one period of charge other days (更正). */
    void correct(Charge charge, Period period) {
        jdbc.sql(
                        "update " + table(charge.kind())
                                + " set since = :since, until = :until where tenure = :tenure and unit = :unit and since = :was")
                .param("tenure", charge.tenure().value())
                .param("unit", charge.unit().value())
                .param("was", charge.period().since())
                .param("since", period.since())
                .param("until", period.until())
                .update();
    }

    private static String table(Kind kind) {
        return kind == Kind.CHARGE ? "organization.charge" : "organization.care";
    }
}
