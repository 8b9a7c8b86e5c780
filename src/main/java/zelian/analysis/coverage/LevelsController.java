package zelian.analysis.coverage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.document.Workbook;
import zelian.document.Workbook.Column;
import zelian.ui.Answer;
import zelian.ui.Download;
import zelian.ui.Option;

/** The levels down which responsibility goes, as a picture, as counts and as lists side by side. */
@Controller
class LevelsController {

    private static final int LISTED = 120;
    private static final int EXPORTED = 20_000;

    private final UnitsSeen seen;
    private final Descent descent;

    LevelsController(UnitsSeen seen, Descent descent) {
        this.seen = seen;
        this.descent = descent;
    }

    @GetMapping("/coverage/levels")
    LevelsPage levels(@RequestParam @Nullable UUID root, @RequestParam @Nullable String aspect, Viewer viewer) {
        var all = seen.all(viewer);
        var units = seen.of(all, root, null);
        var counts = descent.counts(units, viewer);
        var aspects = aspects(counts);
        var steps = steps(counts, descent.carried(units, viewer));
        return new LevelsPage(
                seen.branches(all),
                root == null ? null : root.toString(),
                aspects.stream()
                        .map(line -> new Option(line.aspect(), line.aspect()))
                        .toList(),
                aspect,
                counts.stream().mapToInt(Descent.Count::duties).sum(),
                (int) steps.stream().filter(step -> step.duties() == 0).count(),
                steps,
                aspects,
                aspect == null || aspect.isEmpty() ? List.of() : tiers(descent.lines(units, aspect, LISTED, viewer)),
                root == null ? "" : "root=" + root);
    }

    @GetMapping("/coverage/levels/table")
    Answer table(@RequestParam @Nullable UUID root, Viewer viewer) {
        var units = seen.of(seen.all(viewer), root, null);
        var aspects = aspects(descent.counts(units, viewer));
        return Download.excel("三级对照表 " + viewer.day() + ".xlsx", out -> {
            try (var book = new Workbook(out)) {
                for (var tier = 1; tier <= 3; tier++) {
                    var rows = new ArrayList<List<Object>>();
                    for (var aspect : aspects) {
                        for (var line : descent.lines(units, aspect.aspect(), EXPORTED, viewer)) {
                            if (Level.of(line.subject()).tier() == tier) {
                                rows.add(List.of(
                                        aspect.aspect(),
                                        line.subject(),
                                        line.matter(),
                                        line.carries(),
                                        line.carried(),
                                        line.listTitle()));
                            }
                        }
                    }
                    book.sheet(
                            Level.tierLabel(tier),
                            List.of(
                                    new Column("方面", 14),
                                    new Column("责任主体", 16),
                                    new Column("责任事项", 40),
                                    new Column("落实上级几项", 12),
                                    new Column("下级几项落实", 12),
                                    new Column("清单", 40)),
                            rows.iterator());
                }
            }
        });
    }

    private static List<LevelsPage.Step> steps(List<Descent.Count> counts, List<Descent.Carried> carried) {
        var byLevel = counts.stream().collect(groupingBy(count -> Level.of(count.subject())));
        return Arrays.stream(Level.values())
                .map(level -> {
                    var of = byLevel.getOrDefault(level, List.of());
                    var upward = carried.stream()
                            .filter(link -> Level.of(link.below()) == level)
                            .collect(groupingBy(
                                    link -> Level.of(link.above()),
                                    LinkedHashMap::new,
                                    summingInt(Descent.Carried::duties)));
                    return new LevelsPage.Step(
                            level.label(),
                            level.tier(),
                            of.stream().mapToInt(Descent.Count::duties).sum(),
                            of.stream().mapToInt(Descent.Count::claimed).sum(),
                            String.join(
                                    "、",
                                    of.stream()
                                            .map(Descent.Count::subject)
                                            .distinct()
                                            .limit(4)
                                            .toList()),
                            upward.entrySet().stream()
                                    .map(link -> "落实" + link.getKey().label() + " " + link.getValue() + " 项")
                                    .toList());
                })
                .toList();
    }

    private static List<LevelsPage.Aspect> aspects(List<Descent.Count> counts) {
        var byAspect = counts.stream().collect(groupingBy(Descent.Count::aspect, LinkedHashMap::new, toList()));
        return byAspect.entrySet().stream()
                .map(entry -> {
                    var of = IntStream.range(0, Level.values().length)
                            .mapToObj(level -> entry.getValue().stream()
                                    .filter(count -> Level.of(count.subject()).ordinal() == level)
                                    .mapToInt(Descent.Count::duties)
                                    .sum())
                            .toList();
                    return new LevelsPage.Aspect(
                            entry.getKey(),
                            of,
                            of.stream().mapToInt(Integer::intValue).sum());
                })
                .toList();
    }

    private static List<LevelsPage.Tier> tiers(List<Descent.Line> lines) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(tier -> new LevelsPage.Tier(
                        Level.tierLabel(tier),
                        lines.stream()
                                .filter(line -> Level.of(line.subject()).tier() == tier)
                                .map(line -> new LevelsPage.Line(
                                        "/duties/" + line.duty(),
                                        line.subject(),
                                        line.matter(),
                                        line.listTitle(),
                                        line.carries(),
                                        line.carried()))
                                .toList()))
                .toList();
    }
}
