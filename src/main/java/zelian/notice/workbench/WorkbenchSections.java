package zelian.notice.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zelian.access.Role;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.notice.Matter;
import zelian.notice.Waiting;
import zelian.ui.Page;
import zelian.ui.WorkbenchPart;

/** The sections of the start page that come from what waits: what to do now, and what the month still holds. */
@Configuration
class WorkbenchSections {

    private static final int SHOWN = 5;

    private final Waiting waiting;
    private final Deadlines deadlines;

    WorkbenchSections(Waiting waiting, Deadlines deadlines) {
        this.waiting = waiting;
        this.deadlines = deadlines;
    }

    @Bean
    WorkbenchPart todo() {
        return new Beside(10) {
            @Override
            public Optional<Page> part(Viewer viewer) {
                return viewer.administers() ? Optional.empty() : Optional.of(todo(viewer));
            }
        };
    }

    @Bean
    WorkbenchPart month() {
        return new Beside(20) {
            @Override
            public Optional<Page> part(Viewer viewer) {
                var month = month(viewer, waiting.of(viewer));
                return month.days().isEmpty() ? Optional.empty() : Optional.of(month);
            }
        };
    }

    private TodoPart todo(Viewer viewer) {
        var all = waiting.of(viewer);
        var head = viewer.has(Role.UNIT_HEAD);
        var shown = head
                ? all.stream()
                        .filter(matter -> byEndOfMonth(matter, viewer.day()))
                        .limit(3)
                : all.stream().limit(SHOWN);
        var todos = shown.map(matter -> new TodoPart.Todo(
                        matter.act(),
                        matter.title(),
                        waiting.address(matter),
                        matter.second(),
                        matter.due() == null ? null : deadlines.light(matter.due(), viewer.day())))
                .toList();
        return new TodoPart(head ? "本月三件事" : "待办", todos, all.size());
    }

    private static boolean byEndOfMonth(Matter matter, LocalDate day) {
        return matter.due() == null || !matter.due().isAfter(day.withDayOfMonth(day.lengthOfMonth()));
    }

    private MonthPart month(Viewer viewer, List<Matter> matters) {
        var day = viewer.day();
        var byDay = matters.stream()
                .filter(matter -> matter.due() != null && !matter.due().isBefore(day) && byEndOfMonth(matter, day))
                .collect(Collectors.groupingBy(Matter::due, TreeMap::new, Collectors.toList()));
        return new MonthPart(
                day.getMonthValue(),
                byDay.entrySet().stream()
                        .limit(SHOWN)
                        .map(entry -> day(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private MonthPart.Day day(LocalDate day, List<Matter> matters) {
        var first = matters.getFirst();
        return matters.size() == 1
                ? new MonthPart.Day(day, first.title(), first.second(), waiting.address(first), first.act())
                : new MonthPart.Day(
                        day,
                        first.title() + " 等 " + matters.size() + " 件",
                        matters.stream()
                                .collect(Collectors.groupingBy(Matter::act, TreeMap::new, Collectors.counting()))
                                .entrySet()
                                .stream()
                                .map(act -> act.getKey() + " " + act.getValue())
                                .collect(Collectors.joining("，")),
                        "/inbox",
                        "看待办");
    }

    /** A section in the right column. */
    private abstract static class Beside implements WorkbenchPart {

        private final int order;

        Beside(int order) {
            this.order = order;
        }

        @Override
        public int order() {
            return order;
        }

        @Override
        public Place place() {
            return Place.BESIDE;
        }
    }
}
