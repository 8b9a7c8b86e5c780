package zelian.organization.importing;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Period;
import zelian.organization.ChargeChanged;
import zelian.organization.ChargeChanged.Kind;

/**
 * Tells whose charge (分管), and whose care (归口监督), units are in on the day of an import and were not in before it,
 * as if it had been entered here.
 */
@Component
class TellingOfCharges {

    /** A unit in the charge or care of a holder for a period. */
    record Charge(Key key, String unitName, String name, Period period) {

        boolean sameUnit(Charge other) {
            return key.kind == other.key.kind && key.unit.equals(other.key.unit);
        }
    }

    /** Whose charge or care which unit is in. */
    record Key(Kind kind, UnitId unit, TenureId tenure) {}

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    TellingOfCharges(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** All there are and were, unit by unit. */
    List<Charge> all() {
        return jdbc.sql("""
                select c.kind, c.unit, u.name as unit_name, c.tenure, pe.name, c.since, c.until
                from (select 'CHARGE' as kind, tenure, unit, since, until from organization.charge
                    union all select 'CARE', tenure, unit, since, until from organization.care) c
                join organization.unit u on u.id = c.unit
                join organization.tenure t on t.id = c.tenure
                join organization.person pe on pe.id = t.person
                order by c.kind desc, u.sort, u.id, c.since, c.tenure""")
                .query((row, number) -> new Charge(
                        new Key(
                                Kind.valueOf(row.getString("kind")),
                                new UnitId(row.getObject("unit", UUID.class)),
                                new TenureId(row.getObject("tenure", UUID.class))),
                        row.getString("unit_name"),
                        row.getString("name"),
                        new Period(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class))))
                .list();
    }

    /**
     * Tells of every unit once that has another in charge, and of everyone who supervises a unit and did not, or does
     * no longer.
     *
     * @param before {@link #all()} before the import
     */
    void tell(Viewer by, List<Charge> before) {
        var after = all();
        var had = on(by.day(), before);
        var has = on(by.day(), after);
        var lost = new LinkedHashSet<>(without(had, has));
        for (var gained : without(has, had)) {
            var from = gained.key().kind() == Kind.CHARGE
                    ? lost.stream().filter(gained::sameUnit).findFirst().orElse(null)
                    : null;
            lost.remove(from);
            tell(by, from, gained, gained.period().since());
        }
        lost.forEach(charge -> tell(by, charge, null, end(charge, after, by.day())));
    }

    private static List<Charge> on(LocalDate day, List<Charge> charges) {
        return charges.stream().filter(charge -> charge.period().contains(day)).toList();
    }

    private static List<Charge> without(List<Charge> charges, List<Charge> others) {
        var known = others.stream().map(Charge::key).collect(toSet());
        return charges.stream().filter(charge -> !known.contains(charge.key())).toList();
    }

    /** The first day without it; what only began on the day of the import never was. */
    private static LocalDate end(Charge lost, List<Charge> after, LocalDate today) {
        return after.stream()
                .filter(charge -> charge.key().equals(lost.key()))
                .map(charge -> charge.period().until())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(last -> last.plusDays(1))
                .orElse(today);
    }

    private void tell(Viewer by, @Nullable Charge from, @Nullable Charge to, LocalDate day) {
        var about = Objects.requireNonNull(to == null ? from : to);
        events.publishEvent(ChargeChanged.told(
                by,
                about.key().kind(),
                about.key().unit(),
                about.unitName(),
                from == null ? null : new ChargeChanged.Side(from.key().tenure(), from.name()),
                to == null ? null : new ChargeChanged.Side(to.key().tenure(), to.name()),
                day));
    }
}
