package zelian.renewal.suggestion;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.UnitId;

/**
 * Into which unit's list of the year a suggestion for a unit goes: its own list, else that of the nearest unit above
 * it that has one, else the longest there is.
 */
@Repository
class Places {

    private final JdbcClient db;

    Places(JdbcClient db) {
        this.db = db;
    }

    private record Row(UUID unit, UUID place) {}

    /** By unit, the unit whose list it is; a unit with nowhere to go is left out. */
    Map<UnitId, UnitId> of(int year, Collection<UnitId> units) {
        var places = new HashMap<UnitId, UnitId>();
        db.sql("""
                with recursive up (unit, at, depth) as (
                    select u, u, 0 from unnest(cast(:units as uuid[])) as u
                    union all
                    select up.unit, l.from_id, up.depth + 1
                    from   up
                    join   organization.pub_link l on l.to_kind = 'unit' and l.to_id = up.at and l.relation = '下级'
                    where  l.until is null and up.depth < 9
                    and    not exists (select 1 from renewal.taken_list t where t.year = :year and t.unit = up.at))
                select distinct on (up.unit) up.unit, t.unit as place
                from   up
                join   renewal.taken_list t on t.year = :year and t.unit = up.at
                order  by up.unit, up.depth
                """)
                .param("year", year)
                .param("units", units.stream().map(UnitId::value).distinct().toArray(UUID[]::new))
                .query(Row.class)
                .list()
                .forEach(row -> places.put(new UnitId(row.unit()), new UnitId(row.place())));
        longest(year).ifPresent(place -> units.forEach(unit -> places.putIfAbsent(unit, place)));
        return places;
    }

    Optional<UnitId> of(int year, UnitId unit) {
        return Optional.ofNullable(of(year, List.of(unit)).get(unit));
    }

    /** The units that have a list of the year. */
    List<UnitId> all(int year, UUID[] units) {
        return db.sql(
                        "select t.unit from renewal.taken_list t where t.year = :year and t.unit = any (:units) order by t.id")
                .param("year", year)
                .param("units", units)
                .query((row, n) -> new UnitId(row.getObject("unit", UUID.class)))
                .list();
    }

    private Optional<UnitId> longest(int year) {
        return db.sql("""
                select t.unit from renewal.taken_list t
                where  t.year = :year
                order  by (select count(*) from renewal.taken_line l where l.taken = t.id) desc, t.id limit 1
                """)
                .param("year", year)
                .query((row, n) -> new UnitId(row.getObject("unit", UUID.class)))
                .optional();
    }
}
