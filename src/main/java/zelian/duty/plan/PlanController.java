package zelian.duty.plan;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.document.Block;
import zelian.document.Report;
import zelian.document.WordFiles;
import zelian.duty.Column;
import zelian.duty.DutyId;
import zelian.duty.DutyListId;
import zelian.duty.Series;
import zelian.duty.WorkedOn;
import zelian.ui.Answer;
import zelian.ui.Download;
import zelian.ui.SeeOther;

/** 年度计划: what a list asks for long, what this year does of it, in three plans. */
@Controller
class PlanController {

    private final WorkedOn lists;
    private final Planned planned;
    private final Planning planning;
    private final Directory directory;

    PlanController(WorkedOn lists, Planned planned, Planning planning, Directory directory) {
        this.lists = lists;
        this.planned = planned;
        this.planning = planning;
        this.directory = directory;
    }

    @GetMapping("/duty-lists/{id}/plans")
    PlanPage plans(@PathVariable UUID id, @RequestParam @Nullable String version, Viewer viewer) {
        var edition = lists.version(new DutyListId(id), version, viewer);
        var year = new Year(edition, lists.upward(edition));
        var places = planned.of(edition.list());
        return new PlanPage(
                id,
                edition.title(),
                edition.number(),
                edition.state(),
                edition.year(),
                planning.may(edition, viewer),
                year.lasting().stream().map(one -> lasting(one, year)).toList(),
                Arrays.stream(Plan.values())
                        .map(plan -> new PlanPage.Sheet(
                                plan,
                                year.yearly().stream()
                                        .filter(line -> places.get(line.duty()) == plan)
                                        .map(line -> line(line, year))
                                        .toList()))
                        .toList(),
                year.yearly().stream()
                        .filter(line -> !places.containsKey(line.duty()))
                        .map(line -> line(line, year))
                        .toList(),
                edition.lines().size(),
                (int) edition.lines().stream()
                        .filter(line -> !line.wording().word(Column.UPWARD).isEmpty()
                                || year.upward().values().stream().anyMatch(above -> above.contains(line.duty())))
                        .count(),
                (int) edition.lines().stream()
                        .filter(line -> line.wording().series() == Series.SYSTEM)
                        .count());
    }

    @PostMapping("/duty-lists/{id}/plans")
    SeeOther put(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<UUID> ids,
            @RequestParam(defaultValue = "") String plan,
            Viewer viewer) {
        var list = new DutyListId(id);
        var chosen = ids.stream().map(DutyId::new).collect(Collectors.toSet());
        if (plan.equals("OUT")) {
            planning.takeOut(viewer, list, chosen);
        } else {
            planning.put(
                    viewer,
                    list,
                    chosen,
                    Arrays.stream(Plan.values())
                            .filter(each -> each.name().equals(plan))
                            .findFirst()
                            .orElse(null));
        }
        return new SeeOther("/duty-lists/" + id + "/plans");
    }

    @GetMapping("/duty-lists/{id}/plans/{plan}.docx")
    Answer print(
            @PathVariable UUID id, @PathVariable Plan plan, @RequestParam @Nullable String version, Viewer viewer) {
        var page = plans(id, version, viewer);
        var edition = lists.version(new DutyListId(id), version, viewer);
        var unit = directory.unitName(edition.unit());
        var lines = page.plans().get(plan.ordinal()).lines();
        var report = new Report(
                unit + page.year() + " 年" + plan.label(),
                "取自《" + page.title() + "》" + page.version() + "，共 " + lines.size() + " 项",
                List.of(new Block.Table(
                        List.of("序号", "事项", "怎么做", "落实的长期责任", "频次和时限", "责任主体", "牵头"),
                        List.of(3, 10, 18, 10, 8, 7, 7),
                        Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                                .map(i -> printed(i + 1, lines.get(i)))
                                .toList())),
                unit,
                viewer.day(),
                true);
        return Download.word(report.title() + ".docx", out -> WordFiles.write(report, out));
    }

    private static List<String> printed(int number, PlanPage.Line line) {
        return List.of(
                String.valueOf(number),
                line.matter(),
                line.content(),
                line.towards(),
                line.when(),
                line.subject(),
                line.lead());
    }

    private static PlanPage.Lasting lasting(Year.Lasting one, Year year) {
        var words = one.line().wording();
        return new PlanPage.Lasting(
                line(one.line(), year),
                one.yearly().stream().map(each -> line(each, year)).toList(),
                one.rules().stream().map(each -> line(each, year)).toList(),
                year.edition().open()
                        ? UriComponentsBuilder.fromPath(
                                        "/duty-lists/" + year.edition().list() + "/items/new")
                                .queryParam("upward", words.word(Column.MATTER))
                                .build()
                                .encode()
                                .toUriString()
                        : null);
    }

    private static PlanPage.Line line(WorkedOn.Line line, Year year) {
        var words = line.wording();
        var edition = year.edition();
        return new PlanPage.Line(
                line.duty().value(),
                edition.open() ? "/duty-lists/" + edition.list() + "/items/" + line.item() : "/duties/" + line.duty(),
                line.ordinal(),
                words.word(Column.SUBJECT),
                words.word(Column.MATTER),
                words.word(Column.CONTENT),
                Stream.of(words.word(Column.FREQUENCY), words.word(Column.DUE))
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining("，")),
                words.word(Column.LEAD),
                year.lastingOf(line).stream()
                        .map(each -> each.wording().word(Column.MATTER))
                        .collect(Collectors.joining("、")),
                Plan.suggested(words));
    }
}
