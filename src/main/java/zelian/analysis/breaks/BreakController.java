package zelian.analysis.breaks;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.analysis.Break;
import zelian.analysis.Breaks;
import zelian.analysis.Gap;
import zelian.analysis.Kinds;
import zelian.analysis.Names;
import zelian.common.NotFound;
import zelian.document.Workbook;
import zelian.document.Workbook.Column;
import zelian.ui.Answer;
import zelian.ui.Download;
import zelian.ui.NavEntry;
import zelian.ui.Option;
import zelian.ui.Page;

/** The report of where the chain is broken (断链报告). */
@Controller
class BreakController {

    private static final int SIZE = 50;
    private static final int EXPORTED = 100_000;

    private final JdbcBreaks breaks;
    private final Directory directory;
    private final Kinds kinds;

    BreakController(JdbcBreaks breaks, Directory directory, Kinds kinds) {
        this.breaks = breaks;
        this.directory = directory;
        this.kinds = kinds;
    }

    @Bean
    static NavEntry breakReport() {
        return NavEntry.of(NavEntry.Group.ACROSS, "断链报告", "/chain/breaks", 20).icon("broken");
    }

    @GetMapping("/chain/breaks")
    Page report(BreakQuery query, Viewer viewer) {
        refuseAdministrators(viewer);
        var totals = breaks.totals(viewer);
        var page = breaks.page(query, viewer, SIZE);
        var wanted = totals.stream()
                .filter(total -> isEmpty(query.gap()) || total.gap().name().equals(query.gap()))
                .filter(total -> query.unit() == null || query.unit().equals(total.unit()))
                .toList();
        var names = Where.names(page.rows(), totals, directory);
        return new BreakPage(
                Summary.sum(totals),
                Summary.oldest(totals, viewer.day()),
                Summary.of(totals, names, viewer.day()),
                Arrays.stream(Gap.values())
                        .map(gap -> new Option(gap.name(), gap.label()))
                        .toList(),
                query.gap(),
                unitOptions(totals, names),
                query.unit() == null ? null : query.unit().toString(),
                query.who() == null
                        ? page.map(broken -> line(broken, names, viewer)).ofTotal(Summary.sum(wanted))
                        : page.map(broken -> line(broken, names, viewer)));
    }

    @GetMapping("/chain/breaks/table")
    Answer table(BreakQuery query, Viewer viewer) {
        refuseAdministrators(viewer);
        var rows = breaks.listed(query.whole(), viewer, EXPORTED);
        var names = Where.names(rows, List.of(), directory);
        return Download.excel("断链报告 " + viewer.day() + ".xlsx", out -> {
            try (var book = new Workbook(out)) {
                book.sheet(
                        "断链报告",
                        List.of(
                                new Column("单位", 22),
                                new Column("断在", 20),
                                new Column("上一环", 10),
                                new Column("事项", 50),
                                new Column("自", 12),
                                new Column("已断天数", 10),
                                new Column("轮到", 22)),
                        rows.stream()
                                .map(broken -> {
                                    var line = line(broken, names, viewer);
                                    return Arrays.<@Nullable Object>asList(
                                            line.unit(),
                                            broken.gap().label(),
                                            line.kind(),
                                            broken.title(),
                                            broken.since(),
                                            line.days(),
                                            line.turn());
                                })
                                .iterator());
            }
        });
    }

    private static void refuseAdministrators(Viewer viewer) {
        if (viewer.administers()) {
            throw new NotFound("/chain/breaks");
        }
    }

    private static boolean isEmpty(@Nullable String value) {
        return value == null || value.isBlank();
    }

    private static List<Option> unitOptions(List<Breaks.Total> totals, Names names) {
        return totals.stream()
                .map(Breaks.Total::unit)
                .filter(Objects::nonNull)
                .distinct()
                .map(unit -> new Option(unit.toString(), Where.unit(unit, names)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private BreakPage.Line line(Break broken, Names names, Viewer viewer) {
        return new BreakPage.Line(
                Where.unit(broken.unit(), names),
                broken.gap().label(),
                broken.gap().missing(),
                kinds.label(broken.at().kind()),
                broken.title(),
                kinds.address(broken.at()),
                Kinds.chainAddress(broken.at()),
                broken.since(),
                broken.days(viewer.day()),
                names.turn(broken),
                broken.gap().act(viewer.person().value().equals(broken.who())));
    }
}
