package zelian.supervision.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.UnitId;
import zelian.regulation.Rules;

/**
 * Notices when inspections crowd one unit (检查扎堆): as many as the rule names within its days. It warns those
 * who plan, and proposes to merge; it never refuses.
 */
@Repository
public class Crowding {

    private final JdbcClient db;
    private final Rules rules;

    Crowding(JdbcClient db, Rules rules) {
        this.db = db;
        this.rules = rules;
    }

    /** An inspection, planned or held. */
    public record Inspection(UUID id, UUID unit, String title, LocalDate day, String round) {

        String inWords() {
            return day + " " + title;
        }
    }

    /** One unit crowded by these, the earliest first. */
    public record Crowd(UnitId unit, List<Inspection> inspections, int days) {

        /** What those who plan are told. */
        public String inWords(String unitName) {
            return unitName + " " + days + " 日内有 " + inspections.size() + " 次检查（"
                    + String.join(
                            "；", inspections.stream().map(Inspection::inWords).toList())
                    + "），建议合并进行";
        }
    }

    /** The units among these that would be crowded by inspections between the two days, or are. */
    public List<Crowd> of(Collection<UnitId> units, LocalDate since, LocalDate until) {
        var days = days(since);
        var enough = rules.on(since).number("supervision.crowding-visits").value();
        return around(units, since.minusDays(days), until.plusDays(days)).entrySet().stream()
                .map(unit -> new Crowd(unit.getKey(), densest(unit.getValue(), days), days))
                .filter(crowd -> crowd.inspections().size() >= enough)
                .toList();
    }

    /** How many inspections each of the units has in the days of the rule before and after the day. */
    public Map<UnitId, Integer> near(Collection<UnitId> units, LocalDate day) {
        var days = days(day);
        var counts = new LinkedHashMap<UnitId, Integer>();
        around(units, day.minusDays(days), day.plusDays(days)).forEach((unit, all) -> counts.put(unit, all.size()));
        return counts;
    }

    int days(LocalDate day) {
        return rules.on(day).days("supervision.crowding-days").value();
    }

    private Map<UnitId, List<Inspection>> around(Collection<UnitId> units, LocalDate first, LocalDate last) {
        var byUnit = new LinkedHashMap<UnitId, List<Inspection>>();
        if (units.isEmpty()) {
            return byUnit;
        }
        db.sql("""
                select v.id, v.unit, v.title, coalesce(v.held_on, v.day) as day, r.title as round
                from   supervision.visit v join supervision.round r on r.id = v.round
                where  v.unit = any (:units) and v.state <> 'CANCELLED'
                  and  coalesce(v.held_on, v.day) between :first and :last
                order by coalesce(v.held_on, v.day), v.id
                """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("first", first)
                .param("last", last)
                .query(Inspection.class)
                .list()
                .forEach(one -> byUnit.computeIfAbsent(new UnitId(one.unit()), unit -> new ArrayList<>())
                        .add(one));
        return byUnit;
    }

    /** The most that lie within so many days of each other. */
    static List<Inspection> densest(List<Inspection> all, int days) {
        var densest = List.<Inspection>of();
        for (var first : all) {
            var end = first.day().plusDays(days);
            var within = all.stream()
                    .filter(one -> !one.day().isBefore(first.day()) && one.day().isBefore(end))
                    .toList();
            if (within.size() > densest.size()) {
                densest = within;
            }
        }
        return densest;
    }
}
