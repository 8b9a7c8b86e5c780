package zelian.renewal.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.assessment.YearBases;
import zelian.common.NotFound;
import zelian.ui.Pageful;

/** The bases of a year as far as one reader may see them: those of units whose results they read. */
@Repository
class BaseRows {

    private static final int SIZE = 50;

    private final JdbcClient db;
    private final YearBases bases;
    private final Rights rights;
    private final Directory directory;

    BaseRows(JdbcClient db, YearBases bases, Rights rights, Directory directory) {
        this.db = db;
        this.bases = bases;
        this.rights = rights;
        this.directory = directory;
    }

    /** What one appraisal gave; {@code measures} by their names in code. */
    record Source(
            UUID appraisal, String title, LocalDate finalOn, LocalDate frozenOn, int units, List<String> measures) {}

    /** An appraisal of the year before that counts and is not final. */
    record Open(UUID id, String title, String state) {}

    private record Base(UUID unit, UUID result, String measure, int met, int whole) {}

    List<Source> sources(int year, Viewer viewer) {
        return db.sql("""
                select b.appraisal, b.title, b.final_on, min(b.frozen_on) as frozen_on, count(distinct b.unit)::int as units,
                       array_agg(distinct b.measure order by b.measure) as measures
                from   assessment.pub_year_base b
                where  b.year = :year and b.whole > 0 and b.unit = any (:units)
                group  by b.appraisal, b.title, b.final_on order by b.final_on
                """)
                .param("year", year)
                .param("units", units(viewer))
                .query((row, number) -> new Source(
                        row.getObject("appraisal", UUID.class),
                        row.getString("title"),
                        row.getObject("final_on", LocalDate.class),
                        row.getObject("frozen_on", LocalDate.class),
                        row.getInt("units"),
                        List.of((String[]) row.getArray("measures").getArray())))
                .list();
    }

    List<Open> open(int year, Viewer viewer) {
        return db.sql("""
                select n.id, n.title, n.state from assessment.pub_node n
                where  n.kind = 'appraisal' and n.number = :number and n.until is null and n.state <> '试算完成'
                and    n.unit = any (:units) order by n.id
                """)
                .param("number", year - 1 + " 年度")
                .param("units", units(viewer))
                .query(Open.class)
                .list();
    }

    String label(String measure) {
        return bases.label(measure);
    }

    /** @throws NotFound if nothing of it is this reader's to see */
    BasesPage page(int year, UUID appraisal, @Nullable String after, Viewer viewer) {
        var source = sources(year, viewer).stream()
                .filter(one -> one.appraisal().equals(appraisal))
                .findFirst()
                .orElseThrow(() -> new NotFound("bases of " + appraisal));
        var byUnit = byUnit(year, appraisal, after, viewer);
        var names = directory.unitNames(byUnit.keySet());
        var rows = byUnit.entrySet().stream()
                .map(of -> Map.entry(
                        of.getKey().toString(),
                        new BasesPage.Row(
                                names.getOrDefault(of.getKey(), "—"),
                                "/assessments/results/"
                                        + of.getValue().getFirst().result(),
                                source.measures().stream()
                                        .map(measure -> share(of.getValue(), measure))
                                        .toList())))
                .toList();
        return new BasesPage(
                year,
                source.title(),
                "/assessments/" + appraisal,
                source.measures().stream().map(bases::label).toList(),
                Pageful.of(rows, SIZE, Map.Entry::getKey, after).map(Map.Entry::getValue));
    }

    private Map<UnitId, List<Base>> byUnit(int year, UUID appraisal, @Nullable String after, Viewer viewer) {
        return db
                .sql("""
                select b.unit, b.result, b.measure, b.met, b.whole from assessment.pub_year_base b
                where  b.year = :year and b.appraisal = :appraisal and b.unit in (
                    select distinct u.unit from assessment.pub_year_base u
                    where  u.year = :year and u.appraisal = :appraisal and u.unit = any (:units) and u.unit > :after
                    order  by u.unit limit :limit)
                order  by b.unit
                """)
                .param("year", year)
                .param("appraisal", appraisal)
                .param("units", units(viewer))
                .param("after", key(after))
                .param("limit", SIZE + 1)
                .query(Base.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        base -> new UnitId(base.unit()), LinkedHashMap::new, Collectors.toList()));
    }

    private static String share(List<Base> of, String measure) {
        return of.stream()
                .filter(base -> base.measure().equals(measure) && base.whole() > 0)
                .findFirst()
                .map(base -> "%.1f%%（%d / %d）".formatted(100.0 * base.met() / base.whole(), base.met(), base.whole()))
                .orElse("第一年");
    }

    private UUID[] units(Viewer viewer) {
        return rights.units(viewer, Area.ASSESSMENT, Act.READ).stream()
                .map(UnitId::value)
                .toArray(UUID[]::new);
    }

    private static UUID key(@Nullable String after) {
        try {
            return after == null ? new UUID(0, 0) : UUID.fromString(after);
        } catch (IllegalArgumentException unread) {
            return new UUID(0, 0);
        }
    }
}
