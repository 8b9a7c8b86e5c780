package zelian.renewal.suggestion;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.renewal.year.YearSight;
import zelian.ui.Page;
import zelian.ui.PagePart;

/** Warns on a list of the new year that suggestions for it wait; nothing is stopped. */
@Component
class WarningOfUndecided implements PagePart {

    private final JdbcClient db;
    private final Places places;
    private final YearSight sight;

    WarningOfUndecided(JdbcClient db, Places places, YearSight sight) {
        this.db = db;
        this.places = places;
        this.sight = sight;
    }

    private record Taken(int year, UUID unit) {}

    private record Open(UUID unit, int count) {}

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        if (!kind.equals("duty_list") || !sight.reads(viewer)) {
            return Optional.empty();
        }
        return db.sql("select t.year, t.unit from renewal.taken_list t where t.list = :list")
                .param("list", id)
                .query(Taken.class)
                .optional()
                .map(taken -> undecided(taken, viewer))
                .filter(part -> part.undecided() > 0)
                .map(part -> part);
    }

    private UndecidedPart undecided(Taken taken, Viewer viewer) {
        var open = db.sql("""
                select s.unit, count(*) as count from renewal.suggestion s
                where  s.year = :year and s.state = 'OPEN' and s.unit = any (:units) group by s.unit
                """)
                .param("year", taken.year())
                .param("units", sight.units(viewer))
                .query(Open.class)
                .list();
        var going = places.of(
                taken.year(), open.stream().map(one -> new UnitId(one.unit())).toList());
        var here = new UnitId(taken.unit());
        return new UndecidedPart(
                open.stream()
                        .filter(one -> here.equals(going.get(new UnitId(one.unit()))))
                        .mapToInt(Open::count)
                        .sum(),
                "/years/" + taken.year() + "/suggestions?state=OPEN");
    }
}
