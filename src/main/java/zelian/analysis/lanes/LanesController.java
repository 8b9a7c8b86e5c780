package zelian.analysis.lanes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.analysis.Kinds;
import zelian.analysis.Published;
import zelian.ui.Option;
import zelian.ui.Say;

/** The four lanes of one topic, drawn, timed and as a table. */
@Controller
class LanesController {

    private static final int DRAWN = 14;
    private static final int LISTED = 60;
    private static final int LEFT = 150;
    private static final int WIDE = 890;
    private static final int ROW = 90;

    private final Passages passages;
    private final Rights rights;
    private final Kinds kinds;

    LanesController(Passages passages, Rights rights, Kinds kinds) {
        this.passages = passages;
        this.rights = rights;
        this.kinds = kinds;
    }

    @GetMapping("/coverage/lanes")
    LanesPage lanes(@RequestParam @Nullable String aspect, Viewer viewer) {
        rights.requireAnywhere(viewer, Area.CHAIN, Act.READ);
        var found = passages.of(aspect == null ? "" : aspect, viewer);
        var day = viewer.day();
        var drawn = found.entrySet().stream().limit(DRAWN).toList();
        return new LanesPage(
                passages.aspects(day).stream()
                        .map(word -> new Option(word, word))
                        .toList(),
                aspect,
                day.getYear(),
                found.size(),
                (int) found.keySet().stream().filter(Passage::open).count(),
                Arrays.stream(Lane.values())
                        .map(lane -> new LanesPage.LaneRow(lane.label(), lane.who(), y(lane)))
                        .toList(),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month ->
                                new LanesPage.Month(x(day.withDayOfMonth(1).withMonth(month)), month + " 月"))
                        .toList(),
                x(day),
                IntStream.range(0, drawn.size())
                        .mapToObj(i -> line(drawn.get(i), i, day))
                        .toList(),
                found.size() - drawn.size(),
                speeds(found.keySet().stream().toList()),
                found.entrySet().stream()
                        .limit(LISTED)
                        .map(entry -> row(entry.getKey(), entry.getValue(), day))
                        .toList());
    }

    private LanesPage.Line line(Map.Entry<Passage, Published> entry, int place, LocalDate day) {
        var shift = place % 7 * 9 - 27;
        var passage = entry.getKey();
        var dots = passage.steps().stream()
                .map(step -> new LanesPage.Dot(
                        x(step.day()), y(step.lane()) + shift, step.stage().mark()))
                .toList();
        var path = dots.stream().map(dot -> dot.x() + " " + dot.y()).collect(joining("L", "M", ""));
        var last = dots.getLast();
        return new LanesPage.Line(
                kinds.address(passage.ref()),
                entry.getValue().title(),
                path,
                dots,
                passage.open() ? "M" + last.x() + " " + last.y() + "H" + Math.max(x(day), last.x() + 6) : "");
    }

    private LanesPage.Row row(Passage passage, Published known, LocalDate day) {
        return new LanesPage.Row(
                kinds.address(passage.ref()),
                kinds.label(passage.ref().kind()),
                known.title(),
                passage.steps().stream()
                        .map(step -> Say.shortDay(step.day()) + " "
                                + step.lane().label() + step.stage().label())
                        .collect(joining(" → ")),
                passage.waiting(day));
    }

    private List<LanesPage.Speed> speeds(List<Passage> found) {
        var byKind = found.stream()
                .flatMap(passage -> passage.handOvers().stream())
                .collect(groupingBy(
                        over -> over.from().label() + " → " + over.to().label(), LinkedHashMap::new, toList()));
        var speeds = new ArrayList<LanesPage.Speed>();
        byKind.forEach((kind, overs) -> {
            var sorted = overs.stream()
                    .sorted(Comparator.comparingInt(Passage.HandOver::days))
                    .toList();
            speeds.add(new LanesPage.Speed(
                    kind,
                    sorted.size(),
                    (int) sorted.stream().filter(Passage.HandOver::across).count(),
                    sorted.get((sorted.size() - 1) / 2).days(),
                    sorted.getLast().days(),
                    kinds.address(sorted.getLast().ref())));
        });
        return speeds;
    }

    private static int x(LocalDate day) {
        return LEFT + WIDE * (day.getDayOfYear() - 1) / day.lengthOfYear();
    }

    private static int y(Lane lane) {
        return 30 + lane.ordinal() * ROW + ROW / 2;
    }
}
