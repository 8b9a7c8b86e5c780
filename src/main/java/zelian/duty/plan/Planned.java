package zelian.duty.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.duty.DutyId;
import zelian.duty.DutyListId;

/** Which yearly duty stands in which of the year's plans. */
@Repository
class Planned {

    private final JdbcClient db;

    Planned(JdbcClient db) {
        this.db = db;
    }

    private record Place(UUID duty, Plan plan) {}

    Map<DutyId, Plan> of(DutyListId list) {
        return db
                .sql("select p.duty, p.plan from duty.planned p join duty.duty d on d.id = p.duty where d.list = :list")
                .param("list", list.value())
                .query(Place.class)
                .list()
                .stream()
                .collect(Collectors.toMap(place -> new DutyId(place.duty()), Place::plan));
    }

    void put(Map<DutyId, Plan> places, Viewer by) {
        places.forEach((duty, plan) -> db.sql("""
                insert into duty.planned (duty, plan, by, by_name, put_on) values (:duty, :plan, :by, :name, :day)
                on conflict (duty) do update
                set plan = excluded.plan, by = excluded.by, by_name = excluded.by_name, put_on = excluded.put_on
                """)
                .param("duty", duty.value())
                .param("plan", plan.name())
                .param("by", by.person().value())
                .param("name", by.name())
                .param("day", by.day())
                .update());
    }

    void takeOut(Collection<DutyId> duties) {
        if (!duties.isEmpty()) {
            db.sql("delete from duty.planned where duty in (:duties)")
                    .param(
                            "duties",
                            List.copyOf(duties.stream().map(DutyId::value).toList()))
                    .update();
        }
    }
}
