package zelian.demo.bar;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.calendar.DemoDay;
import zelian.common.NotFound;
import zelian.demo.Cast;
import zelian.demo.Example;
import zelian.demo.play.DailyRound;
import zelian.demo.play.Keeping;
import zelian.demo.play.ShowingExamples;
import zelian.ui.OwnTransactions;
import zelian.ui.Page;
import zelian.ui.SeeOther;

/** Entering as any person, moving the day, starting over. Without the profile these addresses do not exist. */
@Controller
@Profile("demo")
class DemoController {

    private final Cast cast;
    private final DemoDay day;
    private final DemoBar bar;
    private final Keeping keeping;
    private final DailyRound round;
    private final ShowingExamples examples;

    DemoController(Cast cast, DemoDay day, DemoBar bar, Keeping keeping, DailyRound round, ShowingExamples examples) {
        this.cast = cast;
        this.day = day;
        this.bar = bar;
        this.keeping = keeping;
        this.round = round;
        this.examples = examples;
    }

    @GetMapping("/demo")
    Page people(@RequestParam @Nullable String who) {
        var asked = who == null || who.isBlank() ? null : who.strip();
        var underWay = examples.underWay();
        if (underWay.isPresent()) {
            return new LayingOutPage(underWay.get().example(), underWay.get().percent());
        }
        var shown = keeping.shown();
        var groups = cast.groups(day.day());
        return new DemoPage(
                asked == null ? groups : narrowed(groups, asked),
                asked,
                shown == Example.BUREAU ? keeping.days() : List.of(),
                shown,
                Stream.of(Example.values())
                        .map(example -> new DemoPage.Choice(example, keeping.has(example)))
                        .toList());
    }

    @PostMapping("/demo/enter")
    SeeOther enter(@RequestParam String key, HttpServletRequest request, HttpServletResponse response) {
        cast.enter(request, response, key);
        return new SeeOther("/");
    }

    @PostMapping("/demo/day")
    @OwnTransactions
    SeeOther day(@RequestParam String step, @RequestParam(defaultValue = "/") String back) {
        var from = day.day();
        switch (step) {
            case "next" -> day.nextWorkingDay();
            case "previous" -> day.previousWorkingDay();
            case "due" -> bar.nextDue(from).ifPresent(day::goTo);
            case "mid-year" -> day.midYear();
            case "year-end" -> day.yearEnd();
            default -> throw new NotFound("step " + step);
        }
        round.on(day.day());
        return new SeeOther(back.startsWith("/") && !back.startsWith("//") ? back : "/");
    }

    @PostMapping("/demo/examples")
    @OwnTransactions
    SeeOther show(@RequestParam Example example) {
        examples.show(example);
        return new SeeOther("/demo");
    }

    @PostMapping("/demo/restoration")
    @OwnTransactions
    SeeOther restore(@RequestParam LocalDate moment) {
        keeping.putBack(moment);
        return new SeeOther("/demo");
    }

    private static List<Cast.Group> narrowed(List<Cast.Group> groups, String asked) {
        return groups.stream()
                .map(group -> new Cast.Group(
                        group.label(),
                        group.sees(),
                        group.actors().stream()
                                .filter(actor -> (actor.name() + actor.title()).contains(asked))
                                .toList()))
                .filter(group -> !group.actors().isEmpty())
                .toList();
    }
}
