package zelian.organization.reshaping;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.common.Ids;

/** Ends and begins tenures, and what they are in charge of, as an act of reshaping does. */
@Repository
class Moving {

    private final JdbcClient db;

    Moving(JdbcClient db) {
        this.db = db;
    }

    /** A unit that was in someone's charge or care until the day. */
    record Charged(UUID tenure, UUID unit, String unitName, String name, boolean charge) {}

    void end(TenureId tenure, LocalDate day) {
        db.sql("update organization.tenure set until = :last, version = version + 1 where id = :id")
                .param("last", day.minusDays(1))
                .param("id", tenure.value())
                .update();
    }

    /** The same title in another unit, from the day on, in succession to oneself. */
    TenureId begin(Fate fate, UnitId unit, LocalDate day, String document) {
        var id = Ids.next();
        db.sql("""
                insert into organization.post (id, unit, title, principal, single, sort)
                select :id, :unit, :title, :principal, :single,
                       (select coalesce(max(sort) + 1, 0) from organization.post where unit = :unit)
                on conflict (unit, title) do nothing
                """)
                .param("id", Ids.next())
                .param("unit", unit.value())
                .param("title", fate.seat().title())
                .param("principal", fate.seat().principal())
                .param("single", fate.seat().single())
                .update();
        db.sql("""
                insert into organization.tenure (id, post, person, since, grade, acting, document, succeeds)
                select :id, p.id, :person, :day, :grade, :acting, :document, :from
                from organization.post p where p.unit = :unit and p.title = :title
                """)
                .param("id", id)
                .param("person", fate.seat().person())
                .param("day", day)
                .param("grade", fate.seat().grade())
                .param("acting", fate.seat().acting())
                .param("document", document)
                .param("from", fate.seat().tenure())
                .param("unit", unit.value())
                .param("title", fate.seat().title())
                .update();
        return new TenureId(id);
    }

    /** Ends what a tenure is in charge of; {@code to} goes on with it. */
    void passCharges(TenureId from, TenureId to, LocalDate day) {
        for (var table : List.of("charge", "care")) {
            db.sql("""
                    insert into organization.%s (tenure, unit, since, until)
                    select :to, unit, :day, until from organization.%s
                    where tenure = :from and :day between since and coalesce(until, 'infinity')
                    """.formatted(table, table))
                    .param("to", to.value())
                    .param("from", from.value())
                    .param("day", day)
                    .update();
        }
        endCharges("tenure", from.value(), day);
    }

    /** Ends every charge and care of a unit, or by a tenure. */
    void endCharges(String column, UUID id, LocalDate day) {
        for (var table : List.of("charge", "care")) {
            db.sql("delete from organization." + table + " where " + column + " = :id and since >= :day")
                    .param("id", id)
                    .param("day", day)
                    .update();
            db.sql("update organization." + table + " set until = :last where " + column
                            + " = :id and coalesce(until, 'infinity') > :last")
                    .param("id", id)
                    .param("last", day.minusDays(1))
                    .update();
        }
    }

    /** Who is in charge of the unit itself, or supervises it, on the day. */
    List<Charged> chargesOf(UnitId unit, LocalDate day) {
        return db.sql("""
                select c.tenure, c.unit, u.name as unit_name, pe.name, c.charge from (
                    select tenure, unit, since, until, true as charge from organization.charge
                    union all select tenure, unit, since, until, false from organization.care) c
                join organization.unit u on u.id = c.unit
                join organization.tenure t on t.id = c.tenure
                join organization.person pe on pe.id = t.person
                where c.unit = :unit and :day between c.since and coalesce(c.until, 'infinity')
                """)
                .param("unit", unit.value())
                .param("day", day)
                .query(Charged.class)
                .list();
    }
}
