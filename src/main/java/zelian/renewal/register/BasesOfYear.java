package zelian.renewal.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.renewal.year.Years;
import zelian.ui.ObjectKinds;
import zelian.ui.Page;
import zelian.ui.PagePart;
import zelian.ui.Say;

/** Shows on the page of a year how far the bases of its assessment are; freezing them is the scheme's own act. */
@Component
class BasesOfYear implements PagePart {

    private final JdbcClient db;
    private final Years years;
    private final Rights rights;
    private final ObjectKinds kinds;

    BasesOfYear(JdbcClient db, Years years, Rights rights, ObjectKinds kinds) {
        this.db = db;
        this.years = years;
        this.rights = rights;
        this.kinds = kinds;
    }

    private record Row(
            UUID id, String title, String state, @Nullable LocalDate frozenOn, int units) {}

    @Override
    public int order() {
        return 8;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        if (!kind.equals("year") || !rights.mayAnywhere(viewer, Area.ASSESSMENT, Act.READ)) {
            return Optional.empty();
        }
        var year = years.get(id).year();
        var rows = db.sql("""
                select n.id, n.title || ' ' || n.note as title, n.state, b.frozen_on, b.units
                from   assessment.pub_base b
                join   assessment.pub_node n on n.kind = 'scheme' and n.id = b.scheme
                where  b.year = :year and n.visibility = 'PUBLIC' and n.unit = any (:units)
                order  by n.id desc
                """)
                .param("year", year)
                .param(
                        "units",
                        rights.units(viewer, Area.ASSESSMENT, Act.READ).stream()
                                .map(UnitId::value)
                                .toArray(UUID[]::new))
                .query(Row.class)
                .list();
        return Optional.of(new BasesPart(year, rows.stream().map(this::row).toList()));
    }

    private BasesPart.Row row(Row row) {
        var address = kinds.address("scheme", row.id());
        return new BasesPart.Row(
                address == null ? "/assessments" : address,
                row.title(),
                row.state(),
                row.frozenOn() == null
                        ? "没有冻结，按第一年办理"
                        : "%s 冻结，%d 个单位".formatted(Say.day(row.frozenOn()), row.units()));
    }
}
