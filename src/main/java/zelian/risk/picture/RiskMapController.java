package zelian.risk.picture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.duty.Provenance;
import zelian.risk.card.Category;
import zelian.risk.card.Grade;
import zelian.risk.card.Grading;
import zelian.risk.card.Layer;
import zelian.risk.card.MeasureKind;
import zelian.risk.card.Rating;
import zelian.ui.Option;
import zelian.ui.Say;

/** The pictures of all risks a reader may know. */
@Controller
class RiskMapController {

    private final Counting counting;
    private final Grading grading;
    private final Directory directory;
    private final Rights rights;

    RiskMapController(Counting counting, Grading grading, Directory directory, Rights rights) {
        this.counting = counting;
        this.grading = grading;
        this.directory = directory;
        this.rights = rights;
    }

    @GetMapping("/risks/map")
    RiskMapPage map(@RequestParam(required = false) @Nullable UnitId unit, Viewer viewer) {
        if (viewer.administers()) {
            throw new NotFound("risk map");
        }
        var states = counting.states(unit, viewer);
        var all = sum(states);
        var inForce = states.stream()
                .filter(cell -> cell.row().equals("IN_FORCE"))
                .mapToLong(Counting.Cell::count)
                .sum();
        var readable = rights.units(viewer, Area.DUTY, Act.READ);
        return new RiskMapPage(
                directory.units(viewer.day()).stream()
                        .filter(each -> readable.contains(each.id()))
                        .map(each -> new Option(each.id().toString(), each.name()))
                        .toList(),
                unit == null ? null : unit.toString(),
                "共 %s 张，生效 %s，在办 %s；防控措施 %s 条"
                        .formatted(
                                Say.count(all),
                                Say.count(inForce),
                                Say.count(all - inForce),
                                Say.count(sum(counting.kindsByLayer(unit, viewer)))),
                heat(unit, viewer),
                Arrays.stream(Category.values()).map(Category::label).toList(),
                grades(unit, viewer),
                layers(unit, viewer),
                kinds(unit, viewer),
                sources(unit, viewer));
    }

    private List<List<RiskMapPage.Spot>> heat(@Nullable UnitId unit, Viewer viewer) {
        var rated = counting.ratings(unit, viewer);
        return IntStream.rangeClosed(1, Rating.MOST)
                .map(row -> Rating.MOST + 1 - row)
                .mapToObj(likelihood -> IntStream.rangeClosed(1, Rating.MOST)
                        .mapToObj(impact -> spot(new Rating(likelihood, impact), rated, unit, viewer))
                        .toList())
                .toList();
    }

    private RiskMapPage.Spot spot(Rating rating, List<Counting.Rated> rated, @Nullable UnitId unit, Viewer viewer) {
        var cards = rated.stream()
                .filter(each -> each.likelihood() == rating.likelihood() && each.impact() == rating.impact())
                .mapToLong(Counting.Rated::cards)
                .sum();
        return new RiskMapPage.Spot(
                rating.likelihood(),
                rating.impact(),
                cards,
                grading.grade(rating, viewer.day()).name(),
                listed("likelihood=" + rating.likelihood() + "&impact=" + rating.impact(), unit));
    }

    private List<RiskMapPage.Line> grades(@Nullable UnitId unit, Viewer viewer) {
        var cells = counting.gradesByCategory(unit, viewer);
        return Arrays.stream(Grade.values())
                .map(grade -> line(
                        grade.label() + "风险",
                        Arrays.stream(Category.values())
                                .map(category -> count(
                                        cells,
                                        grade.name(),
                                        category.name(),
                                        listed("grade=" + grade.name() + "&category=" + category.name(), unit)))
                                .toList()))
                .toList();
    }

    private List<RiskMapPage.Layer> layers(@Nullable UnitId unit, Viewer viewer) {
        var cells = counting.kindsByLayer(unit, viewer);
        var done = counting.done(unit, viewer.day(), viewer);
        return Arrays.stream(Layer.values())
                .map(layer -> new RiskMapPage.Layer(
                        layer.label(),
                        cells.stream()
                                .filter(cell -> cell.column().equals(layer.name()))
                                .mapToLong(Counting.Cell::count)
                                .sum(),
                        done.stream()
                                .filter(each -> each.layer().equals(layer.name()))
                                .findFirst()
                                .map(each -> "执行率 %d%%，到期 %d 次"
                                        .formatted(Math.round(100.0 * each.done() / each.asked()), each.asked()))
                                .orElse("今年还没有到期的"),
                        listed("layer=" + layer.name(), unit)))
                .toList();
    }

    private List<RiskMapPage.Line> kinds(@Nullable UnitId unit, Viewer viewer) {
        var cells = counting.kindsByLayer(unit, viewer);
        return Arrays.stream(MeasureKind.values())
                .map(kind -> line(
                        kind.label(),
                        Arrays.stream(Layer.values())
                                .map(layer -> count(cells, kind.name(), layer.name(), null))
                                .toList()))
                .toList();
    }

    private List<RiskMapPage.Share> sources(@Nullable UnitId unit, Viewer viewer) {
        var cells = counting.sources(unit, viewer);
        var all = Math.max(sum(cells), 1);
        return Arrays.stream(Provenance.values())
                .map(source -> {
                    var cards = count(cells, source.name(), source.name(), null).number();
                    return new RiskMapPage.Share(source.label(), cards, (int) Math.round(100.0 * cards / all));
                })
                .filter(share -> share.cards() > 0)
                .toList();
    }

    private static RiskMapPage.Line line(String label, List<RiskMapPage.Count> counts) {
        return new RiskMapPage.Line(
                label,
                counts,
                counts.stream().mapToLong(RiskMapPage.Count::number).sum());
    }

    private static RiskMapPage.Count count(
            List<Counting.Cell> cells, String row, String column, @Nullable String address) {
        var number = cells.stream()
                .filter(cell -> cell.row().equals(row) && cell.column().equals(column))
                .mapToLong(Counting.Cell::count)
                .sum();
        return new RiskMapPage.Count(number, number == 0 ? null : address);
    }

    private static long sum(List<Counting.Cell> cells) {
        return cells.stream().mapToLong(Counting.Cell::count).sum();
    }

    private static String listed(String asked, @Nullable UnitId unit) {
        return "/risks?" + asked + (unit == null ? "" : "&unit=" + unit);
    }
}
