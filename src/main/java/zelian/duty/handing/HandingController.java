package zelian.duty.handing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.duty.Column;
import zelian.duty.DutyListId;
import zelian.ui.Option;
import zelian.ui.SeeOther;

/** 下发: lines of a list on their way to the lists of the units below. */
@Controller
class HandingController {

    private final HandingDown handing;

    HandingController(HandingDown handing) {
        this.handing = handing;
    }

    @GetMapping("/duty-lists/{id}/handing-down")
    HandingPage plan(
            @PathVariable UUID id,
            @RequestParam @Nullable String subject,
            @RequestParam @Nullable String series,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String as,
            @RequestParam @Nullable String lead,
            Viewer viewer) {
        var wanted = Wanted.of(subject, series, kind, as, lead);
        var plan = handing.plan(viewer, new DutyListId(id), wanted);
        var source = plan.source();
        return new HandingPage(
                id,
                source.title(),
                source.number(),
                wanted.subject(),
                wanted.series(),
                wanted.kind(),
                wanted.as(),
                wanted.lead(),
                counted(source.lines().stream()
                        .map(line -> line.wording().word(Column.SUBJECT))
                        .toList()),
                counted(plan.all().stream().map(Below.Target::kind).toList()),
                plan.lines().size(),
                plan.steps().stream()
                        .filter(step -> step.obstacle() == null)
                        .map(step -> new HandingPage.Unit(
                                step.target().unit().value(), step.target().name(), effect(step)))
                        .toList(),
                plan.steps().stream()
                        .filter(step -> step.obstacle() != null)
                        .map(step -> new HandingPage.Unit(
                                step.target().unit().value(), step.target().name(), String.valueOf(step.obstacle())))
                        .toList());
    }

    @PostMapping("/duty-lists/{id}/handing-down")
    SeeOther handDown(
            @PathVariable UUID id,
            @RequestParam @Nullable String subject,
            @RequestParam @Nullable String series,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String as,
            @RequestParam @Nullable String lead,
            @RequestParam(defaultValue = "") List<UUID> units,
            Viewer viewer) {
        handing.handDown(
                viewer,
                new DutyListId(id),
                Wanted.of(subject, series, kind, as, lead),
                units.stream().map(UnitId::new).collect(Collectors.toSet()));
        return new SeeOther("/duty-lists");
    }

    private static String effect(HandingDown.Step step) {
        var lines = step.lines().size() + " 项";
        return switch (step.target().state()) {
            case "" -> "新建清单，写入 " + lines;
            case "ISSUED", "SUPERSEDED" -> "起草下一版本，增加 " + lines;
            default -> "在起草的版本里增加 " + lines;
        };
    }

    /** Each word once, with how often it stands there. */
    private static List<Option> counted(List<String> words) {
        var counts = new LinkedHashMap<String, Integer>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new Option(entry.getKey(), entry.getKey() + "（" + entry.getValue() + "）"))
                .toList();
    }
}
