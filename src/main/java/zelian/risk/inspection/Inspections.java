package zelian.risk.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.common.Ids;

/** What 机关纪委 found when it looked through a unit's cards (检查验收). */
@Repository
public class Inspections {

    private final JdbcClient db;

    Inspections(JdbcClient db) {
        this.db = db;
    }

    /** A card in force that can be inspected. */
    public record Subject(UUID id, String number, String title, String forms, String grade) {}

    /** One time a unit was inspected: so many cards, so many of them with a fault. */
    public record Inspection(UUID id, LocalDate onDay, UUID inspector, String conclusion, int cards, int faults) {}

    /** A card that did not pass, and what is to be put right. */
    public record Failed(UUID inspection, UUID card, String title, String fault, UUID item) {}

    public List<Subject> subjects(UnitId unit) {
        return db.sql("select c.id, c.number, c.power || '·' || c.step as title, c.forms, e.grade"
                        + " from risk.card c join risk.edition e on e.card = c.id and e.state = 'IN_FORCE'"
                        + " where c.unit = :unit and c.closed_on is null"
                        + " order by e.likelihood * e.impact desc, c.number")
                .param("unit", unit.value())
                .query(Subject.class)
                .list();
    }

    /** The latest first. */
    public List<Inspection> of(UnitId unit) {
        return db.sql("""
                select i.id, i.on_day, i.inspector, i.conclusion, count(*) as cards, count(r.fault) as faults
                from   risk.inspection i join risk.inspected r on r.inspection = i.id
                where  i.unit = :unit
                group  by i.id order by i.on_day desc, i.id desc
                """).param("unit", unit.value()).query(Inspection.class).list();
    }

    public List<Failed> failed(UnitId unit) {
        return db.sql("select r.inspection, r.card, c.power || '·' || c.step as title, r.fault, r.item"
                        + " from risk.inspection i join risk.inspected r on r.inspection = i.id"
                        + " join risk.card c on c.id = r.card where i.unit = :unit and r.fault is not null"
                        + " order by i.on_day desc, c.number")
                .param("unit", unit.value())
                .query(Failed.class)
                .list();
    }

    UUID add(UnitId unit, LocalDate day, PersonId by, String conclusion) {
        var id = Ids.next();
        db.sql("insert into risk.inspection (id, unit, on_day, inspector, conclusion)"
                        + " values (:id, :unit, :day, :by, :conclusion)")
                .params(Map.of("id", id, "unit", unit.value(), "day", day, "by", by.value(), "conclusion", conclusion))
                .update();
        return id;
    }

    void add(UUID inspection, UUID card, @Nullable String fault, @Nullable UUID item) {
        db.sql("insert into risk.inspected (inspection, card, fault, item) values (:inspection, :card, :fault, :item)")
                .param("inspection", inspection)
                .param("card", card)
                .param("fault", fault)
                .param("item", item, java.sql.Types.OTHER)
                .update();
    }
}
