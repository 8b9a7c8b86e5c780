package zelian.organization.reshaping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.common.NotFound;

/** Units, what lies where, and who holds posts in them, as an act of reshaping needs them; and what it writes. */
@Repository
class Shape {

    private final JdbcClient db;

    Shape(JdbcClient db) {
        this.db = db;
    }

    /** A unit as it is now; {@code lastChange} is the last day from which its name or its place changed. */
    record Unit(
            UUID id,
            String code,
            String name,
            String kind,
            @Nullable UUID parent,
            LocalDate since,
            @Nullable LocalDate until,
            LocalDate lastChange) {}

    /** Someone who holds a post of the unit on the day. */
    record Seat(
            UUID tenure,
            UUID post,
            String title,
            boolean principal,
            boolean single,
            UUID person,
            String name,
            LocalDate since,
            boolean acting,
            @Nullable String grade) {

        TenureId id() {
            return new TenureId(tenure);
        }
    }

    Unit unit(UnitId id) {
        return find(id).orElseThrow(() -> new NotFound("unit " + id));
    }

    Optional<Unit> find(UnitId id) {
        return db.sql("""
                select u.id, u.code, u.name, u.kind, u.parent, u.since, u.until,
                       greatest(u.since, (select max(n.since) from organization.unit_name n where n.unit = u.id),
                           (select max(p.since) from organization.unit_parent p where p.unit = u.id)) as last_change
                from   organization.unit u where u.id = :id
                """).param("id", id.value()).query(Unit.class).optional();
    }

    /** Held against every other act of this kind until this transaction ends. */
    void lock() {
        db.sql("select pg_advisory_xact_lock(hashtext('organization.reshaping'))")
                .query(row -> {});
    }

    List<Unit> below(UnitId id) {
        return db.sql("""
                select u.id, u.code, u.name, u.kind, u.parent, u.since, u.until, u.since as last_change
                from organization.unit u where u.parent = :id and u.until is null order by u.sort
                """).param("id", id.value()).query(Unit.class).list();
    }

    /** Whether the one lies below the other, or is it. */
    boolean within(UnitId below, UnitId above) {
        return db.sql("select exists (select 1 from organization.unit_branch where above = :above and below = :below)")
                .param("above", above.value())
                .param("below", below.value())
                .query(Boolean.class)
                .single();
    }

    boolean codeTaken(String code) {
        return db.sql("select exists (select 1 from organization.unit where code = :code)")
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    boolean nameTaken(String name, LocalDate day) {
        return db.sql("""
                select exists (select 1 from organization.unit
                               where name = :name and :day between since and coalesce(until, 'infinity'))
                """)
                .param("name", name)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** The principal first, as the unit's page shows them. */
    List<Seat> seats(UnitId unit, LocalDate day) {
        return db.sql("""
                select t.id as tenure, p.id as post, p.title, p.principal, p.single, t.person, pe.name, t.since,
                       t.acting, t.grade
                from   organization.post p
                join   organization.tenure t on t.post = p.id and :day between t.since and coalesce(t.until, 'infinity')
                join   organization.person pe on pe.id = t.person
                where  p.unit = :unit order by p.principal desc, p.sort, t.since
                """)
                .param("unit", unit.value())
                .param("day", day)
                .query(Seat.class)
                .list();
    }

    /** Tenures that only begin later than the day, which no act of the day can place. */
    List<String> comingAfter(UnitId unit, LocalDate day) {
        return db.sql("""
                select pe.name from organization.post p
                join   organization.tenure t on t.post = p.id and t.since > :day
                join   organization.person pe on pe.id = t.person
                where  p.unit = :unit
                """)
                .param("unit", unit.value())
                .param("day", day)
                .query(String.class)
                .list();
    }

    /** The post of that title in a unit. */
    Optional<UUID> post(UnitId unit, String title) {
        return db.sql("select id from organization.post where unit = :unit and title = :title")
                .param("unit", unit.value())
                .param("title", title)
                .query(UUID.class)
                .optional();
    }

    void rename(UnitId unit, String name, LocalDate day) {
        db.sql("update organization.unit set name = :name, version = version + 1 where id = :unit")
                .param("name", name)
                .param("unit", unit.value())
                .update();
        db.sql("update organization.unit_name set until = :last where unit = :unit and until is null")
                .param("unit", unit.value())
                .param("last", day.minusDays(1))
                .update();
        db.sql("insert into organization.unit_name (unit, name, since) values (:unit, :name, :day)")
                .param("unit", unit.value())
                .param("name", name)
                .param("day", day)
                .update();
    }

    void move(UnitId unit, @Nullable UUID above, LocalDate day) {
        db.sql("update organization.unit_parent set until = :last where unit = :unit and until is null")
                .param("unit", unit.value())
                .param("last", day.minusDays(1))
                .update();
        db.sql("insert into organization.unit_parent (unit, parent, since) values (:unit, :above, :day)")
                .param("unit", unit.value())
                .param("above", above, java.sql.Types.OTHER)
                .param("day", day)
                .update();
        db.sql("update organization.unit set parent = :above, version = version + 1 where id = :unit")
                .param("above", above, java.sql.Types.OTHER)
                .param("unit", unit.value())
                .update();
    }

    void end(UnitId unit, LocalDate day) {
        for (var table : List.of("unit_parent", "unit_name")) {
            db.sql("update organization." + table + " set until = :last where unit = :unit and until is null")
                    .param("unit", unit.value())
                    .param("last", day.minusDays(1))
                    .update();
        }
        db.sql("update organization.unit set until = :last, version = version + 1 where id = :unit")
                .param("unit", unit.value())
                .param("last", day.minusDays(1))
                .update();
    }

    /** Beside the unit it comes from. */
    void add(UnitId id, Wanted wanted, Unit beside) {
        db.sql("""
                insert into organization.unit (id, code, name, kind, parent, since, sort)
                select :id, :code, :name, :kind, u.parent, :day, u.sort from organization.unit u where u.id = :beside
                """)
                .param("id", id.value())
                .param("code", wanted.code())
                .param("name", wanted.name())
                .param("kind", wanted.unitKind())
                .param("day", wanted.day())
                .param("beside", beside.id())
                .update();
        db.sql("insert into organization.unit_name (unit, name, since) values (:unit, :name, :day)")
                .param("unit", id.value())
                .param("name", wanted.name())
                .param("day", wanted.day())
                .update();
    }

    void keep(UUID id, Wanted wanted, String sentence, String by, LocalDate doneOn) {
        db.sql("""
                insert into organization.reshaping (id, kind, day, document, sentence, by_name, done_on)
                values (:id, :kind, :day, :document, :sentence, :by, :done)
                """)
                .param("id", id)
                .param("kind", wanted.kind().name())
                .param("day", wanted.day())
                .param("document", wanted.document())
                .param("sentence", sentence)
                .param("by", by)
                .param("done", doneOn)
                .update();
    }

    void keep(UUID reshaping, UnitId unit, String part) {
        db.sql("insert into organization.reshaping_unit (reshaping, unit, part) values (:reshaping, :unit, :part)")
                .param("reshaping", reshaping)
                .param("unit", unit.value())
                .param("part", part)
                .update();
    }

    /** An act that concerned a unit. */
    record Done(LocalDate day, String kind, String sentence, String document) {}

    List<Done> of(UnitId unit) {
        return db.sql("""
                select r.day, r.kind, r.sentence, r.document from organization.reshaping r
                where exists (select 1 from organization.reshaping_unit u where u.reshaping = r.id and u.unit = :unit)
                order by r.day desc, r.id desc
                """).param("unit", unit.value()).query(Done.class).list();
    }

    /** All of them, the latest first. */
    List<Done> latest(int most) {
        return db.sql("""
                select r.day, r.kind, r.sentence, r.document from organization.reshaping r
                order by r.day desc, r.id desc limit :most
                """).param("most", most).query(Done.class).list();
    }
}
