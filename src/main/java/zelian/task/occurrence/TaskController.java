package zelian.task.occurrence;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.document.Workbook;
import zelian.document.Workbook.Column;
import zelian.task.OccurrenceId;
import zelian.ui.Download;
import zelian.ui.SeeOther;

/** Occurrences (履责任务): the list, one of them, breaking it down, ending it. */
@Controller
class TaskController {

    private static final List<Column> COLUMNS = List.of(
            new Column("任务编号", 20),
            new Column("任务", 44),
            new Column("时段", 16),
            new Column("单位", 18),
            new Column("责任人", 12),
            new Column("起始", 12),
            new Column("时限", 12),
            new Column("状态", 10),
            new Column("时限灯", 18),
            new Column("完成日", 12),
            new Column("晚于时限", 10));

    private final ReadingTasks list;
    private final ReadingTask one;
    private final HandingOut handingOut;
    private final EndingOccurrences ending;

    TaskController(ReadingTasks list, ReadingTask one, HandingOut handingOut, EndingOccurrences ending) {
        this.list = list;
        this.one = one;
        this.handingOut = handingOut;
        this.ending = ending;
    }

    @GetMapping("/tasks")
    TaskListPage list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable String light,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request,
            Viewer viewer) {
        var query = request.getQueryString();
        return list.page(
                new TaskFilter(q, state, unit, light, mine, after),
                viewer,
                "/tasks/export.xlsx" + (query == null ? "" : "?" + query));
    }

    @GetMapping("/tasks/export.xlsx")
    Download export(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable String light,
            @RequestParam(defaultValue = "false") boolean mine,
            Viewer viewer) {
        var rows = list.exported(new TaskFilter(q, state, unit, light, mine, null), viewer);
        return Download.excel("履责任务-" + viewer.day() + ".xlsx", out -> {
            try (var book = new Workbook(out)) {
                book.sheet("履责任务", COLUMNS, rows);
            }
        });
    }

    @GetMapping("/tasks/{id}")
    TaskPage show(@PathVariable OccurrenceId id, Viewer viewer) {
        return one.page(id, viewer);
    }

    @GetMapping("/tasks/{id}/handing-out")
    HandingOutPage choose(@PathVariable OccurrenceId id, Viewer viewer) {
        var plan = handingOut.plan(viewer, id, List.of(), null, null);
        return new HandingOutPage(
                plan.parent(),
                handingOut.choices(viewer, plan.parent()),
                List.of(),
                plan.statedOn(),
                plan.title(),
                null);
    }

    @PostMapping("/tasks/{id}/handing-out/preview")
    HandingOutPage preview(
            @PathVariable OccurrenceId id,
            @RequestParam(required = false) @Nullable List<TenureId> to,
            @RequestParam LocalDate due,
            @RequestParam(defaultValue = "") String title,
            Viewer viewer) {
        var chosen = to == null ? List.<TenureId>of() : to;
        var plan = handingOut.plan(viewer, id, chosen, due, title);
        if (chosen.isEmpty()) {
            throw Rejected.because("task.nobody-to-hand-out-to").at("to");
        }
        return new HandingOutPage(
                plan.parent(),
                List.of(),
                chosen.stream().map(TenureId::toString).toList(),
                plan.statedOn(),
                plan.title(),
                new HandingOutPage.Plan(plan.dueOn(), plan.to(), plan.leftOut()));
    }

    @PostMapping("/tasks/{id}/handing-out")
    SeeOther handOut(
            @PathVariable OccurrenceId id,
            @RequestParam(required = false) @Nullable List<TenureId> to,
            @RequestParam LocalDate due,
            @RequestParam(defaultValue = "") String title,
            Viewer viewer) {
        handingOut.handOut(viewer, id, to == null ? List.of() : to, due, title);
        return new SeeOther("/tasks/" + id);
    }

    @PostMapping("/tasks/{id}/ending")
    SeeOther end(@PathVariable OccurrenceId id, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
        ending.end(viewer, id, reason);
        return new SeeOther("/tasks/" + id);
    }
}
