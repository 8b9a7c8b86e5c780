package zelian.renewal.register;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.renewal.year.Years;
import zelian.ui.Page;
import zelian.ui.PagePart;
import zelian.ui.Say;

/** Shows on the page of a year what progress is graded from in it, and what is still to come. */
@Component
class BasesOfYear implements PagePart {

    private final BaseRows rows;
    private final Years years;
    private final Rights rights;

    BasesOfYear(BaseRows rows, Years years, Rights rights) {
        this.rows = rows;
        this.years = years;
        this.rights = rights;
    }

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
        return Optional.of(new BasesPart(
                year,
                rows.sources(year, viewer).stream()
                        .map(source -> frozen(year, source))
                        .toList(),
                rows.open(year, viewer).stream()
                        .map(open -> new BasesPart.Waiting("/assessments/" + open.id(), open.title(), open.state()))
                        .toList()));
    }

    private BasesPart.Frozen frozen(int year, BaseRows.Source source) {
        return new BasesPart.Frozen(
                "/assessments/" + source.appraisal(),
                source.title(),
                "%s 定稿，%s 冻结".formatted(Say.day(source.finalOn()), Say.day(source.frozenOn())),
                source.units(),
                source.measures().stream().map(rows::label).collect(Collectors.joining("、")),
                "/years/%d/bases/%s".formatted(year, source.appraisal()));
    }
}
