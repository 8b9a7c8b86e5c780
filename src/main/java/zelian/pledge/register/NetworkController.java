package zelian.pledge.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.ui.Option;

/** The picture of all pairs of a year. */
@Controller
class NetworkController {

    private final Rates rates;
    private final Register register;

    NetworkController(Rates rates, Register register) {
        this.rates = rates;
        this.register = register;
    }

    @GetMapping("/pledges/network")
    NetworkPage network(@RequestParam(required = false) @Nullable Integer year, Viewer viewer) {
        if (viewer.administers()) {
            throw new NotFound("network of pledges");
        }
        var shown = year == null ? viewer.day().getYear() : year;
        var standing = rates.of(shown, viewer);
        var drawing = Drawing.of(standing.lines());
        var signed = standing.lines().stream().filter(Rates.Line::signed).count();
        var years = new TreeSet<>(register.years(viewer));
        years.add(viewer.day().getYear());
        return new NetworkPage(
                years.descendingSet().stream()
                        .map(each -> new Option(each.toString(), each + " 年"))
                        .toList(),
                String.valueOf(shown),
                "应签 %d 对，已签 %d 对".formatted(standing.lines().size(), signed),
                drawing.height(),
                standing.lines().size() - drawing.edges().size(),
                drawing.nodes(),
                drawing.edges(),
                lines(standing.lines(), shown),
                standing.all().leftOut());
    }

    private static List<NetworkPage.Line> lines(List<Rates.Line> all, int year) {
        var byUnit = new LinkedHashMap<UnitId, List<Rates.Line>>();
        all.forEach(line -> byUnit.computeIfAbsent(line.pair().unit(), key -> new ArrayList<>())
                .add(line));
        return byUnit.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), year))
                .toList();
    }

    private static NetworkPage.Line line(UnitId unit, List<Rates.Line> lines, int year) {
        return new NetworkPage.Line(
                lines.getFirst().pair().lower().unitName(),
                "/pledges?year=" + year + "&unit=" + unit,
                lines.size(),
                (int) lines.stream().filter(Rates.Line::signed).count(),
                lines.stream()
                        .filter(line -> !line.signed())
                        .map(line -> line.pair().lower().name() + "（"
                                + (line.letter() == null ? "未排" : line.letter().word()) + "）")
                        .collect(Collectors.joining("、")));
    }
}
